import type { CueWords } from '../words/cue-words.ts';
import { readCalling } from './callings.ts';
import type { Discourse, Voice } from './discourse.ts';
import { learn } from './person-meant.ts';

/**
 * “I’ve been a plumber since I was 16,” he said: what somebody says of themselves, the text may go on to call them.
 *
 * @param words what they say; only its beginning is read
 */
export function noteOwnCalling(
  discourse: Discourse,
  voices: readonly Voice[],
  words: string,
  { people, families }: CueWords,
): void {
  const [voice, ...others] = voices;
  if (voice?.kind !== 'PERSON' || others.length > 0) return;
  const description = OF_ONESELF.exec(words.slice(0, LONGEST))?.[1];
  if (description === undefined) return;
  const calling = readCalling(description);
  if (people.get(calling.head) !== 'SINGULAR' || !families.has(calling.head)) return;
  learn(discourse, { voice, certainty: 0.9 }, calling);
}

const OF_ONESELF =
  /\bI(?:['’]m| am| was| work as| worked as|(?:['’]ve| have| had|['’]d) (?:also |always |now )?(?:been|worked as)) an? ((?:\p{Ll}[\p{Ll}-]* ){0,2}?\p{Ll}[\p{Ll}-]*)(?=[,.;:!?]| (?:since|for|and|here|in|at|by|who|all|from|with|too|before|until|on|myself)\b|$)/u;
/** In UTF-16 code units. */
const LONGEST = 400;
