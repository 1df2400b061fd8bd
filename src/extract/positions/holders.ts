import type { Analysis, Mention } from '../analysis.ts';
import type { Atom } from '../figures/atoms.ts';
import type { StatedSentence } from '../figures/stated-sentences.ts';

/** Who takes a side, with where the words that name them start and end. */
export interface Holder {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The holders: those named right before the verb, joined ones together ("the TUC and the CWU have backed"),
 * or before a description of them between commas ("Jane Doe, the health secretary, has accused"). Words
 * that turn the verb round leave none.
 */
export function holdersBefore(
  { mentions }: Analysis,
  { atoms, start }: StatedSentence,
  at: number,
  firstMention: number,
): readonly Holder[] {
  const verbStart = atoms[at]!.start;
  const before: Mention[] = [];
  for (
    let index = firstMention;
    index < mentions.length && mentions[index]!.start < verbStart;
    index++
  ) {
    if (mentions[index]!.start >= start) before.push(mentions[index]!);
  }
  const described = before.findLast((mention) => isDescribed(atoms, mention, at));
  if (described !== undefined) return described.entity === null ? [] : [holderOf(described)];
  const holders: Holder[] = [];
  let limit = at;
  for (const mention of before.toReversed()) {
    const between = wordsBetween(atoms, mention.end, limit);
    const linking = holders.length === 0 ? AUXILIARIES : JOINING;
    if (between.length > 6 || !between.every((word) => linking.has(word))) break;
    if (mention.kind === 'PLACE' || mention.entity === null) break;
    holders.push(holderOf(mention));
    limit = atoms.findIndex((atom) => atom.start >= mention.start);
  }
  return holders.toReversed();
}

/** The holder of a passive verb: "the strike was backed by the TUC"; null where nobody is named right after "by". */
export function holderAfter(
  { mentions }: Analysis,
  atoms: readonly Atom[],
  by: number,
  firstMention: number,
): Holder | null {
  const name = atoms[by + 1]?.lower === 'the' ? by + 2 : by + 1;
  const start = atoms[name]?.start;
  if (start === undefined) return null;
  for (let index = firstMention; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.start > start) return null;
    const names = mention.start >= atoms[by]!.end && mention.start <= start && mention.end > start;
    if (names && mention.kind !== 'PLACE' && mention.entity !== null) return holderOf(mention);
  }
  return null;
}

function holderOf({ entity, start, end }: Mention): Holder {
  return { entity: entity!, start, end };
}

/** Whether a description between two commas is all that parts the name from the verb. */
function isDescribed(atoms: readonly Atom[], { kind, end }: Mention, at: number): boolean {
  if (kind !== 'PERSON' && kind !== 'ORGANISATION') return false;
  const words = wordsBetween(atoms, end, at);
  if (words[0] === ')') words.shift();
  if (words[0] !== ',' || words.length > LONGEST_DESCRIPTION) return false;
  const close = words.indexOf(',', 1);
  return (
    close > 1 &&
    words.slice(close + 1).every((word) => AUXILIARIES.has(word) && !RELATIVES.has(word))
  );
}

function wordsBetween(atoms: readonly Atom[], offset: number, to: number): string[] {
  const from = atoms.findIndex((atom) => atom.start >= offset);
  return from < 0 ? [] : atoms.slice(from, to).map(({ lower }) => lower);
}

const LONGEST_DESCRIPTION = 14;
/** After a description these point at its last noun: "Jane Roe, head of the union, which has demanded". */
const RELATIVES = new Set([',', 'which', 'who']);
/** What may stand between holder and verb; "not" and "refused to" may not. */
const AUXILIARIES = new Set([
  'has',
  'have',
  'had',
  'also',
  'itself',
  'themselves',
  'is',
  'are',
  'was',
  'were',
  ',',
  'previously',
  'repeatedly',
  'publicly',
  'later',
  'again',
  'already',
  'today',
  'yesterday',
  'which',
  'who',
  'spoke',
  'spoken',
  'out',
  // "the TUC said it backed the strike"
  'said',
  'says',
  'it',
  'he',
  'she',
  'that',
]);
const JOINING = new Set(['and', ',', '&', 'the', 'both', 'as', 'well']);
