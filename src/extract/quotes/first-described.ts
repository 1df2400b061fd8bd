import type { Span } from '../../text/span.ts';
import type { Person } from '../analysis.ts';
import { likeness, readCalling } from './callings.ts';
import type { CueWords } from './cue-words.ts';
import { type Discourse, personVoice } from './discourse.ts';
import { firstAt } from './frames.ts';
import { pronounOfNoun } from './gender.ts';
import { learn, type Meant } from './person-meant.ts';
import { wordSet } from './word-set.ts';

/**
 * "A treasurer who …", "…, a minister has said": news describes first, and its next paragraph opens with the name.
 * Somebody with a title there must have the one of the description.
 */
export function namedNext(discourse: Discourse, span: Span, words: CueWords): Meant | null {
  const { prose, people, mentions } = discourse;
  const [lede, next] = prose;
  if (lede === undefined || next === undefined || span.start < lede.start || span.start >= lede.end)
    return null;
  if (lede.end - lede.start > LONGEST_LEDE) return null;
  const mention = mentions[firstAt(mentions, next.start)];
  if (mention?.kind !== 'PERSON' || mention.entity === null) return null;
  const person = people.get(mention.entity)!;
  if (!opens(next.start, mention, person)) return null;
  if (!person.name.includes(' ') || person.mentions.some(({ start }) => start < next.start))
    return null;
  const description = discourse.text.slice(span.start, span.end);
  // "one man told him" is one of a crowd
  if (/^one /i.test(description)) return null;
  const calling = readCalling(description);
  const voice = personVoice(person);
  const pronoun = pronounOfNoun(calling.head);
  if (pronoun !== null && voice.pronoun !== null && pronoun !== voice.pronoun) return null;
  const titles = discourse.callings.get(person.id) ?? [];
  const fits = titles.some((title) => likeness(calling, title, words.belongings) > 0);
  if (!fits && (titles.length > 0 || !goesStraightOn(discourse.text, mention.end, calling.head)))
    return null;
  const meant = { voice, certainty: 0.9 };
  learn(discourse, meant, calling);
  return meant;
}

/** In UTF-16 code units. A first paragraph that tells more than a sentence or two would have named whom it means. */
const LONGEST_LEDE = 500;

/** Whether a paragraph opens with somebody's name, or with their title and the name: "Fisheries minister Jane Doe". */
function opens(start: number, name: Span, { appointments }: Person): boolean {
  return (
    name.start === start ||
    appointments.some(({ mention }) => mention.start === start && mention.end + 1 === name.start)
  );
}

/** Posts that many hold in one story: behind an age, somebody else may just as well be named. */
const POSTS = wordSet(`
  leader boss chief head chair chairman chairwoman director executive secretary manager owner
`);

/** "Jane Doe made the remark", "Jane Doe, 61, of Penwick": no clause says that she is somebody else. */
function goesStraightOn(text: string, end: number, head: string): boolean {
  const after = text.slice(end, end + 4);
  return /^ \p{Ll}/u.test(after) || (/^, \d/.test(after) && !POSTS.has(head));
}
