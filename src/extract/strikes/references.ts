import type { Span } from '../../text/span.ts';
import type { Atom } from '../figures/atoms.ts';
import { createPhraseSet, createPhraseTree, type PhraseTree } from '../figures/phrase-tree.ts';
import type { StatedSentence } from '../figures/stated-sentences.ts';
import type { Knowledge } from '../knowledge.ts';
import { gappedStrikes } from './gapped-strikes.ts';
import { strikeInPresent, strikeVerbAt } from './strike-verbs.ts';
import { TIMES } from './time-words.ts';
import { createTradeNounTest } from './trade-nouns.ts';
import { unnamedStrikes } from './unnamed-strikes.ts';

/** Words that point at a strike: "the four-day strike", "walked out", "the previous walkout". */
export interface StrikeReference extends Span {
  readonly sentence: StatedSentence;
  /** Half-open range of the sentence's atoms: the noun or verb alone. */
  readonly firstAtom: number;
  readonly atomEnd: number;
  /** Where the noun phrase or verb starts: "previous" in "the previous four-day strike". */
  readonly phraseAtom: number;
  /**
   * `EARLIER` and `LATER` are said to be others than the one in hand; `PLANNED` has yet to take place;
   * `ACTION` tells that people stopped work; `STRIKE` says none of these.
   */
  readonly when: 'EARLIER' | 'LATER' | 'PLANNED' | 'ACTION' | 'STRIKE';
  /** False for "the previous walkouts", which may be any number of strikes. */
  readonly singular: boolean;
}

/** Finds references in a sentence; made once from the word lists. */
export type ReferenceFinder = (sentence: StatedSentence) => readonly StrikeReference[];

/** The finder for the knowledge's word lists: one for all steps, so that each sentence is read once. */
export function createReferenceFinder(knowledge: Knowledge): ReferenceFinder {
  const known = FINDERS.get(knowledge);
  if (known !== undefined) return known;
  const find = createFinder(knowledge);
  const found = new WeakMap<StatedSentence, readonly StrikeReference[]>();
  const finder: ReferenceFinder = (sentence) => {
    const before = found.get(sentence);
    if (before !== undefined) return before;
    const references = find(sentence);
    found.set(sentence, references);
    return references;
  };
  FINDERS.set(knowledge, finder);
  return finder;
}

const FINDERS = new WeakMap<Knowledge, ReferenceFinder>();

function createFinder(knowledge: Knowledge): ReferenceFinder {
  const words = createPhraseTree([
    ...knowledge.words('strike-unrelated').map((phrase) => [phrase, 'UNRELATED'] as const),
    ...knowledge.words('strike-nouns').map((phrase) => [phrase, 'NOUN'] as const),
    ...knowledge.words('strike-actions').map((phrase) => [phrase, 'ACTION'] as const),
    ...knowledge.words('strike-plans').map((phrase) => [phrase, 'PLAN'] as const),
  ]);
  const lists: Lists = {
    earlier: createPhraseSet(knowledge.words('earlier-strike-words')),
    later: createPhraseSet(knowledge.words('later-strike-words')),
    planned: createPhraseSet(knowledge.words('plan-words')),
  };
  const isTrade = createTradeNounTest(knowledge);
  return (sentence) => {
    const { atoms } = sentence;
    const references: StrikeReference[] = [];
    for (let at = 0; at < atoms.length; ) {
      const present = sentence.role === 'HEADLINE' ? null : strikeInPresent(atoms, at, isTrade);
      const found = present ?? words.at(atoms, at) ?? strikeVerbAt(atoms, at, isTrade);
      if (found === null) {
        at++;
        continue;
      }
      // "will strike a deal": the last word of a plan begins a phrase of another meaning
      const tail = words.at(atoms, found.next - 1);
      if (tail?.value === 'UNRELATED') {
        at = tail.next;
        continue;
      }
      if (found.value !== 'UNRELATED' && !isInTitle(sentence, at, found.next)) {
        const reference = referenceOf(sentence, at, found, lists);
        const before = references.at(-1);
        if (isPlanOf(before, reference)) references.pop();
        references.push(isPlanOf(before, reference) ? joined(before, reference) : reference);
      }
      at = found.next;
    }
    return references.length === 0
      ? references
      : [
          ...references,
          ...unnamedStrikes(sentence, references),
          ...gappedStrikes(sentence, references, isTrade),
        ].toSorted((one, other) => one.firstAtom - other.firstAtom);
  };
}

/** "a refund of the Strike Pass": a name made of the word. Headlines may have every word in capitals. */
function isInTitle({ atoms, role }: StatedSentence, at: number, next: number): boolean {
  const [first, after] = [atoms[at]!, atoms[next]];
  if (role === 'HEADLINE' || at === 0 || first.text === first.lower) return false;
  return (
    after?.kind === 'WORD' && after.text !== after.lower && first.text !== first.text.toUpperCase()
  );
}

type ReferenceWord = 'NOUN' | 'ACTION' | 'PLAN' | 'UNRELATED';

/** "will stage a walkout": what is planned is the walkout. */
function isPlanOf(
  before: StrikeReference | undefined,
  reference: StrikeReference,
): before is StrikeReference {
  return (
    before?.when === 'PLANNED' &&
    (reference.when === 'STRIKE' || reference.when === 'PLANNED') &&
    reference.phraseAtom < reference.firstAtom &&
    reference.phraseAtom - before.atomEnd <= 1
  );
}

/** The strike with the verb that plans it. */
function joined({ phraseAtom, start }: StrikeReference, strike: StrikeReference): StrikeReference {
  return { ...strike, when: 'PLANNED', phraseAtom, start };
}

interface Lists {
  readonly earlier: PhraseTree<true>;
  readonly later: PhraseTree<true>;
  readonly planned: PhraseTree<true>;
}

function referenceOf(
  sentence: StatedSentence,
  at: number,
  { value, next }: { readonly value: ReferenceWord; readonly next: number },
  lists: Lists,
): StrikeReference {
  const { atoms } = sentence;
  const phraseAtom = value === 'NOUN' ? phraseStart(atoms, at) : at;
  const last = atoms[next - 1]!;
  return {
    sentence,
    firstAtom: at,
    atomEnd: next,
    phraseAtom,
    start: atoms[phraseAtom]!.start,
    end: last.end,
    when:
      value === 'NOUN'
        ? whenOf(atoms, phraseAtom, at, next, lists)
        : value === 'PLAN'
          ? 'PLANNED'
          : isLastTime(atoms, at)
            ? 'EARLIER'
            : 'ACTION',
    singular: value !== 'NOUN' || !last.lower.endsWith('s'),
  };
}

/** "the last time they walked out", "they last went on strike", "who had previously walked out" */
function isLastTime(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  const verb = GOING.has(before) ? (atoms[at - 2]?.lower ?? '') : before;
  if (verb === 'previously' || (verb === 'last' && atoms[at]!.kind === 'WORD')) return true;
  return atoms
    .slice(Math.max(1, at - 5), at)
    .some(
      ({ lower }, index) =>
        lower === 'time' && LAST.has(atoms[Math.max(1, at - 5) + index - 1]!.lower),
    );
}

const LAST = new Set(['last', 'previous']);
const GOING = new Set(['went', 'were', 'gone', 'been', 'came']);

/** Where the noun phrase starts: back over adjectives, lengths and possessors, never over a verb or a mark. */
function phraseStart(atoms: readonly Atom[], at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_PHRASE) {
    const before = atoms[start - 1]!;
    if (STOPS.has(before.lower) || (before.kind === 'MARK' && !INSIDE_PHRASE.has(before.lower)))
      break;
    start--;
    if (DETERMINERS.has(before.lower)) break;
  }
  return start;
}

function whenOf(
  atoms: readonly Atom[],
  phraseAtom: number,
  at: number,
  next: number,
  lists: Lists,
): StrikeReference['when'] {
  // "have been on indefinite strike"
  if (atoms[phraseAtom - 1]?.lower === 'on' && OUT.has(atoms[phraseAtom - 2]?.lower ?? ''))
    return 'ACTION';
  for (let index = phraseAtom; index < at; index++) {
    // "last week's strike" and "last month's walkout" are the one in hand; so is "the first strike in 40 years"
    const lower = atoms[index]!.lower;
    const time = lower === 'last' && TIMES.has(atoms[index + 1]?.lower ?? '');
    const record = lower === 'first' && RECORD.has(atoms[next]?.lower ?? '');
    if (lists.earlier.at(atoms, index) !== null && !time && !record) return 'EARLIER';
    if (
      lists.later.at(atoms, index) !== null &&
      !(lower === 'next' && TIMES.has(atoms[index + 1]?.lower ?? ''))
    ) {
      return 'LATER';
    }
    if (lists.planned.at(atoms, index) !== null) return 'PLANNED';
    // "the first day of the strike", "on strike during": someone was out
    if (lower === 'during') return 'ACTION';
  }
  for (let index = phraseAtom - 1; index >= Math.max(0, phraseAtom - 4); index--) {
    if (atoms[index]!.lower === 'during' || isDayOf(atoms, index)) return 'ACTION';
    if (index > 0 && atoms[index]!.lower === 'of' && lists.planned.at(atoms, index - 1) !== null)
      return 'PLANNED';
  }
  for (let index = next; index < Math.min(atoms.length, next + REACH_AFTER); index++) {
    const atom = atoms[index]!;
    if (CLAUSE_ENDS.has(atom.lower)) break;
    if (ENDED.has(atom.lower)) return 'ACTION';
    if (lists.planned.at(atoms, index) !== null) return 'PLANNED';
  }
  return 'STRIKE';
}

/** "the second day of" */
function isDayOf(atoms: readonly Atom[], at: number): boolean {
  return (
    atoms[at]!.lower === 'of' && atoms[at - 1]?.lower === 'day' && atoms[at - 2]?.lower !== 'a'
  );
}

const OUT = new Set(['been', 'went', 'gone', 'are', 'were', 'is', 'was', 'remain', 'remained']);
const LONGEST_PHRASE = 9;
/** How many atoms after the noun its verb may stand: "a strike on 26 January looms". */
const REACH_AFTER = 8;
const INSIDE_PHRASE = new Set(['-', '–', "'"]);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'their',
  'its',
  'our',
  'his',
  'her',
]);
const STOPS = new Set(
  (
    'of in on at by for to from with during after before since over and or but as if when while that which who ' +
    'is was are were be been has have had will would could should may might must do does did said says led ' +
    'because than called call holding hold held staged stage about into through between against how has ' +
    'saw see seen took take taken began begin start started amid ahead despite'
  ).split(' '),
);
const RECORD = new Set(['in', 'since', 'for', 'ever']);
const CLAUSE_ENDS = new Set([';', '.', ':', 'and', 'but', 'while', 'because', 'after', 'before']);
const ENDED = new Set([
  'ended',
  'finished',
  'began',
  'started',
  'saw',
  'involved',
  'led',
  'lasted',
]);
