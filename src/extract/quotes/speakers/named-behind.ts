import { firstAt, type Span } from '../../../text/span.ts';
import { pronounOfNoun } from '../../gender.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { likeness, readCalling } from './callings.ts';
import { type Discourse, personVoice } from './discourse.ts';
import type { Meant } from './person-meant.ts';

/**
 * "Its chief executive called it late. Jane Doe added that …": somebody in a post speaks, and the next sentence opens
 * with a name that is new and that nothing describes.
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
  const mention = mentions[firstAt(mentions, sentence.end)];
  if (mention?.kind !== 'PERSON') return null;
  const person = people.get(mention.entity ?? '');
  if (person === undefined || !person.name.includes(' ')) return null;
  if (!/^[\s”"’']*$/.test(text.slice(sentence.end, Math.min(mention.start, sentence.end + 9))))
    return null;
  if (person.mentions.some(({ start }) => start < mention.start)) return null;
  const titles = discourse.callings.get(person.id) ?? [];
  const isCalledElse = titles.some(
    (title) => !DEGREES.has(title.head) && likeness(calling, title, words.belongings) === 0,
  );
  const pronoun = pronounOfNoun(calling.head);
  const isOther = pronoun !== null && person.pronoun !== null && pronoun !== person.pronoun;
  if (isCalledElse || isOther || !GOES_ON.test(text.slice(mention.end, mention.end + 160)))
    return null;
  return { voice: personVoice(person), certainty: 0.9 };
}

/** "the judge", "its chief executive", "Penwick's mayor" */
const DEFINITE = /^(?:(?:the|its|his|her|their) |.*['’]s? )/i;
/** "Jane Doe added", "Jane Doe, who took over in May, said" */
const GOES_ON =
  /^(?:, who [^.,;:“”"]{1,90}(?:, [^.,;:“”"]{1,30})?,)? (?:(?:also|then|later) )?(?:said|says|added|adds|told|tells|continued|insisted|insists|warned|warns|went on|explained|argued|claimed|wrote)\b/u;

/** What somebody may be besides any post: "Dr Jane Doe". */
export const DEGREES: ReadonlySet<string> = wordSet('doctor professor');

/** Nouns by which news means somebody whom it does not go on to name. */
export const NOBODY: ReadonlySet<string> = wordSet(`
  spokesman spokeswoman spokesperson representative source official witness insider aide resident colleague
`);
