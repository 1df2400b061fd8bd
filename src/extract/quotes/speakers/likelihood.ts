import { pronounOfNoun } from '../../gender.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Calling, isAge } from './callings.ts';
import { DOER } from './described.ts';
import type { Discourse, Voice } from './discourse.ts';

/** How likely somebody is called so besides, from 0 to 1, by what is known of them. */
export function likelihood(
  { callings }: Discourse,
  { entity, pronoun }: Voice,
  { head, rank, isFormer, qualifiers }: Calling,
  isAnybody: boolean,
  { families, people }: CueWords,
): number {
  if (isOtherGender(head, pronoun)) return 0;
  const known = entity === null ? [] : (callings.get(entity) ?? []);
  // Whoever is a minister now may have been a doctor before.
  if (isAnybody || isFormer || qualifiers.includes('retired')) return 1;
  if (isForAnybody(head)) {
    const age = known.find((title) => isAge(title.head))?.head;
    if (isAge(head)) return age === undefined || age === head ? 1 : 0;
    // "the star" is the actor sooner than the mayor
    const own = familiesOf(head, families);
    const isLike = (title: Calling) =>
      [...(familiesOf(title.head, families) ?? [])].some((family) => own?.has(family));
    if (own !== undefined && known.some(isLike)) return 1;
    // Whose age is told is there as a private person, and called by kin sooner than whoever is there by their post.
    const isOfPost = known.some((title) => title.certainty === 1 && !isForAnybody(title.head));
    return age !== undefined ? 1 : isOfPost ? OF_POST : OF_NO_AGE;
  }
  // What is only guessed, and whose mother somebody is, leaves all other callings open.
  const told = known.filter(({ certainty, head }) => certainty === 1 && !isForAnybody(head));
  const own = familiesOf(head, families);
  // Whatever a witness is besides, they do not sit in judgement and put no questions.
  if (head === 'witness') return known.some((title) => isOfCourt(title.head, families)) ? 0 : 0.8;
  // "the judge" is nobody who is there as a private person, and hardly anybody of whom nothing of the sort is told.
  if (told.length === 0 && PRESIDING.has(head)) return 0;
  if (own === undefined)
    return people.get(head) === 'SINGULAR' || DOER.test(head)
      ? told.length === 0
        ? OF_UNKNOWN
        : OF_OTHER
      : 0;
  const isKnown = known.some((title) => {
    const others = familiesOf(title.head, families);
    if (others === undefined || ![...own].some((family) => others.has(family))) return false;
    // Two posts of one sort are two people's, but every minister is a politician.
    // "the minister" is nobody of the other side.
    if (title.rank === 'shadow' && rank !== 'shadow') return OF_ANY_SIDE.has(head);
    const isPost = POSTS.has(head) && POSTS.has(title.head);
    return !isPost || (head === title.head && rank === title.rank && isFormer === title.isFormer);
  });
  // Whoever chairs a society or campaigns may earn a living as anything.
  if (!isKnown && told.length > 0)
    return !POSTS.has(head) && told.every((title) => HONORARY.has(title.head)) ? OF_OTHER : 0;
  if (!isKnown) return OF_UNKNOWN;
  // Whoever is told to be an MP would be told to be the prime minister if they were.
  const isOfPost = told.some((title) => POSTS.has(title.head));
  return POSTS.has(head) && told.length > 0 && !isOfPost ? 0 : 1;
}

function isOfCourt(head: string, families: CueWords['families']): boolean {
  const own = familiesOf(head, families);
  return OF_COURTS.has(head) || own?.has('law') === true || own?.has('lawyers') === true;
}

/** How likely, where what is known of them leaves it open. */
const OF_OTHER = 0.4;
/** What people are besides their work. */
const HONORARY = wordSet(`
  chair chairman chairwoman chairperson trustee councillor campaigner volunteer founder co-founder member
  resident candidate activist protester supporter
`);
/** What politicians of all sides are called. */
const OF_ANY_SIDE = wordSet('politician mp frontbencher lawmaker tory conservative');
/** Those who speak in court, and whom news often does not name. */
const OF_COURTS = wordSet('judge magistrate recorder coroner prosecutor pathologist commissioner');
/** Those whom a hearing, a meeting or a match has, who are told to be it or have no name. */
export const PRESIDING: ReadonlySet<string> = new Set([
  ...OF_COURTS,
  ...wordSet(
    'speaker chair chairman chairwoman chairperson moderator host presenter interviewer referee umpire clerk usher foreman',
  ),
]);
/** How likely somebody is called by kin whose age is not told, and who is there by their post besides. */
const OF_NO_AGE = 0.7;
const OF_POST = 0.4;
/** How likely, where nothing is known of them. */
const OF_UNKNOWN = 0.6;

/** The families of callings that a noun belongs to: whoever is called by one may be called by the others. */
export function familiesOf(
  head: string,
  families: CueWords['families'],
): ReadonlySet<string> | undefined {
  // The general secretary of a union is no minister.
  if (OF_UNIONS.test(head)) return new Set(['unions']);
  return families.get(head) ?? families.get(head.split(' ').at(-1)!);
}

const OF_UNIONS = /^(?:general|national) secretary$/;

/** Posts that one person has, of which a second one is another's. */
export const POSTS: ReadonlySet<string> = new Set([
  'prime minister',
  'first minister',
  'chief executive',
  'lord chancellor',
  ...wordSet(`
    secretary chancellor premier president governor mayor king queen pope speaker
    treasurer taoiseach archbishop leader
  `),
]);

/** An age, a nation, kin: what somebody of any calling may be. */
export function isForAnybody(head: string): boolean {
  return isAge(head) || /^\p{Ll}+-of-\p{Ll}+$/u.test(head) || ANYBODY.has(head);
}

const ANYBODY = wordSet(`
  man woman boy girl father dad mother mum mom grandmother grandfather pensioner teenager veteran star winner author
  son daughter wife husband widow widower brother sister partner girlfriend boyfriend fiance fiancee neighbour friend
`);

/** Whether a noun and a pronoun cannot mean one person: "actress" and "he". */
export function isOtherGender(head: string, pronoun: Voice['pronoun']): boolean {
  const own = pronounOfNoun(head);
  return own !== null && pronoun !== null && own !== pronoun;
}
