import type { CueWords } from '../words/cue-words.ts';
import type { Calling } from './callings.ts';
import type { Discourse } from './discourse.ts';
import { familiesOf, POSTS } from './likelihood.ts';
import { toldBy } from './told.ts';

/** What speaks for it that a description means somebody: how strongly, from 0 to 1, by entity. */
export type Evidence = ReadonlyMap<string, number>;

/**
 * Whom a description may mean by what the text tells of them: by a noun that takes in their own ("the politician" for a
 * councillor), by their deeds ("the scorer"), by an age that suits ("the pensioner"), least by another noun of the same
 * family. Words that tell which one ("the swimming teacher") make it surer where they are told of somebody, too.
 */
export function evidenceFor(discourse: Discourse, described: Calling, words: CueWords): Evidence {
  const { bearers, callings, told } = discourse;
  // "the mother-of-two" is a mother
  const calling = { ...described, head: described.head.replace(/-of-\p{Ll}+$/u, '') };
  const found = new Map<string, number>();
  const raise = (id: string, degree: number) => {
    if (degree > (found.get(id) ?? 0)) found.set(id, degree);
  };
  for (const noun of relatedNouns(calling.head, words)) {
    for (const id of bearers.get(noun) ?? []) {
      const title = callings.get(id)!.find(({ head }) => head === noun);
      if (title !== undefined) raise(id, relation(calling, title, words));
    }
  }
  const doing = toldBy(told, calling.head);
  if (doing.size <= MOST_DOING) for (const id of doing) raise(id, DEED);
  for (const age of AGES.get(calling.head) ?? [])
    for (const id of bearers.get(`${age}-year-old`) ?? []) raise(id, AGE);
  for (const [id, degree] of found) {
    const former = calling.isFormer ? OF_FORMER : 1;
    found.set(id, former * degree * distinction(discourse, calling, id, words));
  }
  return found.size > MOST ? new Map() : found;
}

/** Nouns by which somebody may have been called whom another one means. */
function* relatedNouns(head: string, { families }: CueWords): Generator<string> {
  for (const family of familiesOf(head, families) ?? []) yield* nounsOf(families).get(family) ?? [];
  yield* OTHER_NAMES.get(head) ?? [];
}

/** How far a title goes with a description by another noun. */
function relation(calling: Calling, title: Calling, { general, families }: CueWords): number {
  const { head } = calling;
  if (head === title.head || (POSTS.has(head) && POSTS.has(title.head))) return 0;
  if (head === 'frontbencher') return title.rank === 'shadow' ? GENERAL : 0;
  if (title.rank !== calling.rank && calling.rank !== '') return 0;
  const taken = general.get(head);
  const own = familiesOf(title.head, families) ?? new Set<string>();
  const isGeneral =
    OTHER_NAMES.get(head)?.includes(title.head) === true ||
    [...own].some((family) => taken?.has(family));
  return (isGeneral ? GENERAL : SIBLING) * title.certainty;
}

/**
 * "the swimming teacher": surer of whom "swimming" is told, too; less of others, and hardly of whoever has another post
 * of the sort. A party tells nothing of somebody whose party the text does not tell.
 */
export function distinction(
  { told, callings }: Discourse,
  { head, qualifiers }: Calling,
  id: string,
  { belongings, families }: Pick<CueWords, 'belongings' | 'families'>,
): number {
  const telling = qualifiers.filter((word) => isTelling(word) && word !== head);
  const titles = callings.get(id) ?? [];
  const isTold = (word: string) =>
    told.byWord.get(word)?.has(id) === true ||
    titles.some((title) => [title.head, ...title.qualifiers, ...title.body].includes(word));
  if (telling.length === 0) return 1;
  if (telling.some(isTold)) return QUALIFIED;
  if (telling.every((word) => belongings.has(word))) return 1;
  const own = familiesOf(head, families);
  const isAlike = (title: Calling) =>
    title.head === head ||
    [...(familiesOf(title.head, families) ?? [])].some((family) => own?.has(family));
  const isElsewhere = titles.some(
    (title) => isAlike(title) && [...title.qualifiers, ...title.body].some(isTelling),
  );
  return isElsewhere ? OF_OTHERS : UNQUALIFIED;
}

function isTelling(word: string): boolean {
  return word.length > 2 && !IDLE.test(word);
}

/** Words that tell nobody from another. */
const IDLE =
  /(?:ed|ing|ful|ous|based|born|year|old)$|^(?:young|veteran|senior|top|popular|new|chief|head|lead|local|former)$/;

const GENERAL = 0.85;
const DEED = 0.8;
const AGE = 0.8;
const SIBLING = 0.4;
const QUALIFIED = 1.15;
const UNQUALIFIED = 0.6;
const OF_OTHERS = 0.3;
/** Who was something once has not been called so by what they are. */
const OF_FORMER = 0.5;
/** A deed told of more tells nobody from the others. */
const MOST_DOING = 4;
const MOST = 60;

/** Nouns of several words, and by which others news calls those whom they mean. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    {
      nouns: ['boss', 'chief', 'executive', 'leader'],
      posts: ['chief executive', 'general secretary', 'national secretary', 'director-general'],
    },
    { nouns: ['unionist', 'official'], posts: ['general secretary', 'national secretary'] },
    { nouns: ['politician', 'minister'], posts: ['prime minister', 'first minister'] },
  ].flatMap(({ nouns, posts }) => nouns.map((noun) => [noun, posts] as const)),
);

/** Ages that suit a noun. */
const AGES: ReadonlyMap<string, readonly number[]> = new Map([
  ...['pensioner', 'retiree'].map((noun) => [noun, range(65, 105)] as const),
  ...['teenager', 'teen'].map((noun) => [noun, range(13, 19)] as const),
  ...['youngster', 'youth'].map((noun) => [noun, range(12, 22)] as const),
  ...['grandmother', 'grandfather', 'grandparent'].map((noun) => [noun, range(60, 105)] as const),
  ['schoolboy', range(5, 18)],
  ['schoolgirl', range(5, 18)],
  ['septuagenarian', range(70, 79)],
  ['octogenarian', range(80, 89)],
  ['nonagenarian', range(90, 99)],
]);

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The nouns of each family. */
function nounsOf(families: CueWords['families']): ReadonlyMap<string, readonly string[]> {
  const known = NOUNS.get(families);
  if (known !== undefined) return known;
  const nouns = new Map<string, string[]>();
  for (const [noun, own] of families)
    for (const family of own) nouns.set(family, [...(nouns.get(family) ?? []), noun]);
  NOUNS.set(families, nouns);
  return nouns;
}

const NOUNS = new WeakMap<CueWords['families'], ReadonlyMap<string, readonly string[]>>();
