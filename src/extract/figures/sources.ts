import type { Span } from '../../text/span.ts';
import type { Mention } from '../analysis.ts';
import type { Atom } from './atoms.ts';
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
    else if (isMaker(atoms, first, vocabulary)) sources.push({ entity, mention, fromAtom: first });
    else if (next >= 0 && isSaying(atoms, next, vocabulary))
      sources.push({ entity, mention, fromAtom: next });
  }
  return sources;
}

/** The source of a figure: the last one named before it, else one that the sentence is according to. */
export function sourceOf(
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
