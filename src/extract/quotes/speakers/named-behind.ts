import { firstAt, type Span } from '../../../text/span.ts';
import { pronounOfNoun } from '../../gender.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { isAge, likeness, readCalling } from './callings.ts';
import { type Discourse, personVoice } from './discourse.ts';
import type { Meant } from './person-meant.ts';

/**
 * "Its chief executive called it late. Jane Doe added that …", "His widow said so. “…,” Jane Doe, 70, wrote": somebody
 * in a post, or kin, speaks, and the next sentence is of somebody with a name that is new and that nothing describes.
 */
export function namedBehind(discourse: Discourse, span: Span, words: CueWords): Meant | null {
  const { sentence, text, mentions, people } = discourse;
  if (sentence === null) return null;
  const description = text.slice(span.start, span.end);
  const calling = readCalling(description);
  const noun = calling.head.split(' ').at(-1)!;
  if (!DEFINITE.test(description) || words.people.get(noun) !== 'SINGULAR') return null;
  if (NOBODY.has(noun)) return null;
  // "the schoolboy" behind "a schoolboy" is somebody who has no name.
  if ((discourse.introductions.get(calling.head) ?? span.start) < span.start) return null;
  const quoted = nextSpeech(text, sentence.end);
  const mention = mentions[firstAt(mentions, quoted?.end ?? sentence.end)];
  if (mention?.kind !== 'PERSON') return null;
  const person = people.get(mention.entity ?? '');
  if (person === undefined || !person.name.includes(' ')) return null;
  const opening = quoted?.end ?? sentence.end;
  if (!/^[\s”"’']*$/.test(text.slice(opening, Math.min(mention.start, opening + 9)))) return null;
  const firstPlace = quoted?.start ?? mention.start;
  if (person.mentions.some(({ start }) => start < firstPlace)) return null;
  const titles = discourse.callings.get(person.id) ?? [];
  const isCalledElse = titles.some(
    (title) =>
      !DEGREES.has(title.head) &&
      !isAge(title.head) &&
      likeness(calling, title, words.belongings) === 0,
  );
  const pronoun = pronounOfNoun(calling.head);
  const isOther = pronoun !== null && person.pronoun !== null && pronoun !== person.pronoun;
  const goesOn =
    quoted?.isInverted === true || GOES_ON.test(text.slice(mention.end, mention.end + 160));
  if (isCalledElse || isOther || !goesOn) return null;
  return { voice: personVoice(person), certainty: 0.9 };
}

/** “…,” or “…,” said: the words with which the next sentence opens, up to where a name would stand. */
function nextSpeech(text: string, from: number): (Span & { readonly isInverted: boolean }) | null {
  const found = NEXT_SPEECH.exec(text.slice(from, from + LONGEST_SPEECH));
  if (found === null) return null;
  const [whole, , said] = found;
  return { start: from, end: from + whole.length, isInverted: said !== undefined };
}

const NEXT_SPEECH =
  /^[\s”"’']{0,9}\s([“"‘'])(?:[^“”"\n]{2,300})[,?!][”"’'] (said |says |added |adds |recalled |explained |told )?(?=\p{Lu})/u;
const LONGEST_SPEECH = 330;

/** "the judge", "its chief executive", "Penwick's mayor" */
const DEFINITE = /^(?:(?:the|its|his|her|their) |.*['’]s? )/i;
/** "Jane Doe added", "Jane Doe, who took over in May, said" */
export const GOES_ON =
  /^(?:,(?: aged)? \d{1,3},)?(?:,? (?:who|himself|herself) [^.,;:“”"]{1,90}(?:, [^.,;:“”"]{1,30})?,)? (?:(?:also|then|later) )?(?:said|says|added|adds|told|tells|continued|insisted|insists|warned|warns|went on|explained|argued|claimed|wrote)\b/u;

/** What somebody may be besides any post: "Dr Jane Doe". */
export const DEGREES: ReadonlySet<string> = wordSet('doctor professor');

/** Nouns by which news means somebody whom it does not go on to name. */
export const NOBODY: ReadonlySet<string> = wordSet(`
  spokesman spokeswoman spokesperson representative source official witness insider aide resident colleague
`);
