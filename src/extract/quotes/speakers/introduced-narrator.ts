import type { Span } from '../../../text/span.ts';
import type { Analysis, Person } from '../../analysis.ts';

type Source = Pick<Analysis, 'article' | 'passages'>;

/** Who tells the rest of an article, and from where on. */
export interface IntroducedNarrator {
  readonly person: Person;
  readonly from: number;
}

/**
 * "Jane Doe was a porter for forty years. Here she looks back." over a story in the first person: the only one whom what
 * stands before it names and lets tell. Null where the story goes on to speak of her, as a reporter's portrait does.
 */
export function introducedNarrator(
  { article, passages }: Source,
  people: readonly Person[],
): IntroducedNarrator | null {
  const { text } = article;
  const own = passages.filter((passage) => passage.role === 'BODY' && saysI(text, passage));
  const [first] = own;
  if (first === undefined || own.length < LEAST_PARAGRAPHS || first.start > LONGEST_INTRODUCTION)
    return null;
  const from = first.start;
  const named = people.filter(({ mentions }) => (mentions[0]?.start ?? from) < from);
  const [person] = named;
  if (named.length !== 1 || !person!.name.includes(' ')) return null;
  if (!TELLS.test(text.slice(0, from)) && !opensHeadline(text, person!)) return null;
  const isSpokenOf = person!.mentions.some(
    (mention) => mention.start >= from && !isInMarks(text, mention.start),
  );
  return isSpokenOf ? null : { person: person!, from };
}

/** Paragraphs in which somebody says "I". */
const LEAST_PARAGRAPHS = 2;
/** In UTF-16 code units. */
const LONGEST_INTRODUCTION = 800;
/** What an introduction lets somebody do. */
const TELLS =
  /\b(?:looks? back|recalls?|remembers?|reflects?|describes|explains|reveals|tells|writes|shares|kept a diary|in (?:his|her) own words|as told to)\b/;

/** "Jane Doe: my first strike" */
function opensHeadline(text: string, { mentions }: Person): boolean {
  const [first] = mentions;
  return first!.start === 0 && /^(?::| on my )/.test(text.slice(first!.end, first!.end + 7));
}

/** Whether a paragraph says "I" outside marks. */
function saysI(text: string, { start, end }: Span): boolean {
  const paragraph = text.slice(start, end);
  return I.test(paragraph) && I.test(paragraph.replace(IN_MARKS, ' '));
}

const I = /\bI(?:['’](?:d|m|ve|ll))?\b/;
const IN_MARKS = /[“"][^“”"]*[”"]?|[‘'](?=\p{Lu})[^‘’\n]*[’']/gu;

/** Whether a mark stands open before a place in its paragraph. */
function isInMarks(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1 || count(/‘/g) > count(/’/g);
}
