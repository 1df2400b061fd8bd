import type { CueVerb, CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import type { Subject } from './noun-phrases.ts';

/**
 * A subject that cannot go with the verb's form shows that the word is a noun, or the clause another one.
 *
 * @param marked a quotation stands beside the verb, or "that" behind it, so that it hardly is a noun
 * @param isCapital the word before has a capital, as the end of a name has
 */
export function fitsVerb(
  subject: Subject | null,
  verb: CueVerb,
  infinitive: boolean,
  marked: boolean,
  isCapital: boolean,
  words: CueWords,
): boolean {
  if (subject === null || infinitive || verb.form === 'PAST' || verb.form === 'GERUND') return true;
  const isPlural =
    (subject.kind === 'PRONOUN' && PLURALS.has(subject.pronoun)) ||
    (subject.kind === 'MENTIONS' &&
      (subject.mentions.length > 1 || subject.mentions[0]!.kind !== 'PERSON')) ||
    (subject.kind === 'DESCRIBED' &&
      (/[^s]s$/.test(subject.head) ||
        PLURALS.has(subject.head) ||
        words.people.get(subject.head) === 'PLURAL')) ||
    subject.kind === 'DOCUMENT' ||
    subject.kind === 'SPOKESPERSON';
  if (verb.form === 'BASE') {
    const mayBeNoun = verb.likeNoun && subject.kind === 'DESCRIBED';
    const isMany = subject.kind === 'DESCRIBED' && words.people.get(subject.head) === 'PLURAL';
    const isNamed = isCapital && verb.strength === 'SPEECH';
    return isPlural && (!mayBeNoun || (marked && (isMany || isNamed)));
  }
  if (!verb.likeNoun) return true;
  return (
    subject.kind === 'PRONOUN' ||
    (subject.kind === 'MENTIONS' && (marked || subject.mentions[0]!.kind !== 'ORGANISATION')) ||
    (marked && (subject.kind === 'DOCUMENT' || subject.kind === 'DEFINITE')) ||
    (marked && subject.kind === 'DESCRIBED' && (isCapital || words.people.has(subject.head))) ||
    subject.kind === 'SPOKESPERSON'
  );
}

const PLURALS = wordSet(`
  they we i you people staff some many others both police all most
`);
