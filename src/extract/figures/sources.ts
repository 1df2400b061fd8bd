import type { Span } from '../../text/span.ts';
import type { Mention } from '../analysis.ts';
import type { QuoteFinding } from '../record.ts';
import type { Atom } from './atoms.ts';
import type { Quantity } from './quantities.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** Who a sentence says its figures come from. */
export interface Source {
  readonly entity: string;
  /** Where it is named. */
  readonly mention: Span;
  /** From which atom on its figures stand; the whole sentence for "according to". */
  readonly fromAtom: number;
}

/**
 * The sources of a sentence: "X estimates 3,500 …", "X has said 93% …", "data from X shows", "figures
 * compiled by X suggest", "… according to X".
 *
 * @param mentions those of people and organisations in the sentence, in order
 */
export function findSources(
  atoms: readonly Atom[],
  mentions: readonly Mention[],
  vocabulary: FigureVocabulary,
): readonly Source[] {
  const sources: Source[] = [];
  for (const { kind, entity, start, end } of mentions) {
    if (entity === null || kind === 'PLACE') continue;
    const first = atoms.findIndex((atom) => atom.start >= start);
    const next = atoms.findIndex((atom) => atom.start >= end);
    if (first < 0) continue;
    const mention = { start, end };
    if (isAccording(atoms, first, vocabulary)) sources.push({ entity, mention, fromAtom: 0 });
    else if (isMaker(atoms, first, vocabulary) || isOwnData(atoms, next, vocabulary))
      sources.push({ entity, mention, fromAtom: first });
    else if (next >= 0 && (isSaying(atoms, next, vocabulary) || isEstimating(atoms, next)))
      sources.push({ entity, mention, fromAtom: next });
  }
  return sources;
}

/**
 * The speaker of the quote that the figure stands in. A reported clause can go on into somebody else's
 * words ("X estimates 3,500 …, and trusts report 10 per cent"), so there the sentence's own sources count.
 */
export function statedBy(
  atoms: readonly Atom[],
  quote: QuoteFinding | null,
  sources: readonly Source[],
  { firstAtom }: Quantity,
  vocabulary: FigureVocabulary,
): string | null {
  const reported = quote === null || (quote.kind === 'INDIRECT' && sources.length > 0);
  if (reported) return sourceOf(atoms, sources, firstAtom, vocabulary)?.entity ?? null;
  return quote.speakers[0]?.entity ?? null;
}

/** The source of a figure: the last one named before it, else one that the sentence is according to. */
function sourceOf(
  atoms: readonly Atom[],
  sources: readonly Source[],
  atom: number,
  { sourceVerbs }: FigureVocabulary,
): Source | null {
  const source = sources.filter(({ fromAtom }) => fromAtom <= atom).at(-1);
  if (source === undefined || source.fromAtom === 0) return source ?? null;
  // "X estimates 3,500 … and many trusts have reported 10 per cent": somebody else states the second
  for (let at = source.fromAtom + 3; at < atom; at++) {
    const joined =
      atoms[at]!.lower === 'and' || atoms[at]!.lower === 'while' || atoms[at]!.lower === 'but';
    if (!joined) continue;
    for (let index = at + 1; index < Math.min(atom, at + 5); index++) {
      if (sourceVerbs.at(atoms, index) !== null) return null;
    }
  }
  return source;
}

/** "according to X", "according to early analysis of information collected by X" */
function isAccording(
  atoms: readonly Atom[],
  first: number,
  { dataNouns }: FigureVocabulary,
): boolean {
  let data = false;
  for (let at = first - 1; at >= Math.max(1, first - 12); at--) {
    const word = atoms[at]!.lower;
    if (word === 'to' && atoms[at - 1]!.lower === 'according') return data || first - at <= 3;
    if (dataNouns.has(word)) data = true;
    if (word === '.' || word === ';') return false;
  }
  return false;
}

/** "data from X", "figures compiled by X" */
function isMaker(atoms: readonly Atom[], first: number, { dataNouns }: FigureVocabulary): boolean {
  let at = first - 1;
  if (atoms[at]?.lower === 'the') at--;
  const link = atoms[at]?.lower;
  if (link !== 'from' && link !== 'by') return false;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (dataNouns.has(atoms[index]!.lower)) return true;
  }
  return false;
}

/** "NHS England figures show", "Rowan Council's survey found" */
function isOwnData(atoms: readonly Atom[], next: number, { dataNouns }: FigureVocabulary): boolean {
  if (next < 0) return false;
  let at = next;
  while (atoms[at]?.lower === "'" || atoms[at]?.lower === 's' || atoms[at]?.lower === 'own') at++;
  return dataNouns.has(atoms[at]?.lower ?? '') && SHOWING.has(atoms[at + 1]?.lower ?? '');
}

const SHOWING = new Set([
  'show',
  'shows',
  'showed',
  'suggest',
  'suggests',
  'suggested',
  'found',
  'finds',
  'say',
  'says',
  'put',
  'puts',
]);

/** "X, an analyst at Y, puts the cost at £2.5m" */
function isEstimating(atoms: readonly Atom[], next: number): boolean {
  if (atoms[next]?.lower !== ',') return false;
  for (let at = next + 2; at < Math.min(atoms.length, next + LONGEST_DESCRIPTION); at++) {
    if (atoms[at]!.lower === ',') return ESTIMATING.has(atoms[at + 1]?.lower ?? '');
  }
  return false;
}

const LONGEST_DESCRIPTION = 14;
const ESTIMATING = new Set([
  'puts',
  'put',
  'estimates',
  'estimated',
  'reckons',
  'reckoned',
  'calculates',
  'calculated',
]);

/** "X said", "X has said", "X, the chair, said" is left to the quotes. */
function isSaying(
  atoms: readonly Atom[],
  next: number,
  { sourceVerbs }: FigureVocabulary,
): boolean {
  const verb = sourceVerbs.at(atoms, next);
  // "X said to have" tells what others say
  return verb !== null && atoms[verb.next]?.lower !== 'to';
}
