import { firstAt, type Span } from '../../../text/span.ts';
import type { Mention, Person } from '../../analysis.ts';
import { pronounOfNoun } from '../../gender.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { isAged, isHeardNext, isNamedEarly, isToldDead, isToldOf } from './behind-name.ts';
import { type Calling, isAge, likeness, readCalling } from './callings.ts';
import { type Discourse, personVoice } from './discourse.ts';
import { DEGREES, NOBODY, namedBehind } from './named-behind.ts';
import { learn, type Meant } from './person-meant.ts';

/**
 * "A treasurer who …", "…, a minister has said": news describes first, and its next paragraph opens with the name.
 * Somebody with a title there must have the one of the description. Further on, only the next sentence may.
 */
export function namedNext(discourse: Discourse, span: Span, words: CueWords): Meant | null {
  const meant = namedBehindLede(discourse, span, words) ?? namedBehind(discourse, span, words);
  if (meant !== null) learn(discourse, meant, callingOf(discourse, span));
  return meant;
}

function namedBehindLede(discourse: Discourse, span: Span, words: CueWords): Meant | null {
  const [lede, next] = discourse.prose;
  if (lede === undefined || next === undefined || span.start < lede.start || span.start >= lede.end)
    return null;
  if (lede.end - lede.start > LONGEST_LEDE) return null;
  return (
    namedBeside(discourse, span, lede, words) ??
    openingNext(discourse, span, next, words) ??
    onlyOne(discourse, span, lede, words)
  );
}

function callingOf({ text }: Discourse, { start, end }: Span): Calling {
  return readCalling(text.slice(start, end));
}

/** "A prosecutor has told a court …": the only one whom the article goes on to call so, or something of that sort. */
function onlyOne(
  { people, callings, text }: Discourse,
  span: Span,
  lede: Span,
  { belongings, families }: CueWords,
): Meant | null {
  const description = text.slice(span.start, span.end);
  const calling = readCalling(description);
  if (!/^(?:an?|the) /i.test(description) || NOBODY.has(calling.head)) return null;
  if (people.size > MOST_PEOPLE) return null;
  const later = [...people.values()].filter(
    ({ name, mentions }) => name.includes(' ') && (mentions[0]?.start ?? 0) >= lede.end,
  );
  const holders = (fits: (title: Calling) => boolean) =>
    later.filter(({ id }) => (callings.get(id) ?? []).some(fits));
  const like = holders((title) => likeness(calling, title, belongings) > 0);
  if (like.length > 0)
    return like.length === 1 ? { voice: personVoice(like[0]!), certainty: 0.85 } : null;
  const own = families.get(calling.head) ?? new Set<string>();
  const alike = holders(({ head }) =>
    [...(families.get(head) ?? [])].some((each) => own.has(each)),
  );
  return alike.length === 1 ? { voice: personVoice(alike[0]!), certainty: 0.75 } : null;
}

/** An article with more is a list, and looking through all of them at each description would add up. */
const MOST_PEOPLE = 100;

/** "A baker has been cleared. Jane Doe, 43, had denied it.": the name and age open the first paragraph's next sentence. */
function namedBeside(discourse: Discourse, span: Span, lede: Span, words: CueWords): Meant | null {
  const { sentence, text } = discourse;
  if (
    sentence === null ||
    span.start !== lede.start ||
    !/^An? /.test(text.slice(span.start, span.start + 3))
  )
    return null;
  const gap = /^\s*/.exec(text.slice(sentence.end, sentence.end + 9))![0].length;
  const rest = { start: sentence.end + gap, end: lede.end };
  return rest.start >= rest.end ? null : openingNext(discourse, span, rest, words, true);
}

/** Somebody whom the text behind a description is the first to name. */
interface Named {
  readonly person: Person;
  readonly mention: Mention;
  /** Where the paragraph or the sentence begins that names them, behind words in marks. */
  readonly opening: number;
  /** Whether that is the description's own paragraph, the next one, or one further on. */
  readonly place: 'BESIDE' | 'NEXT' | 'FARTHER';
}

/** The one whose name opens the next paragraph, or one further on that is the first to name anybody. */
function openingNext(
  discourse: Discourse,
  span: Span,
  next: Span,
  words: CueWords,
  isBeside = false,
): Meant | null {
  const named = firstNamedIn(discourse, next, isBeside);
  if (named === null) return null;
  const description = discourse.text.slice(span.start, span.end);
  // "one man told him" is one of a crowd
  if (/^one\b/i.test(description)) return null;
  const calling = readCalling(description);
  const voice = personVoice(named.person);
  const pronoun = pronounOfNoun(calling.head);
  if (pronoun !== null && voice.pronoun !== null && pronoun !== voice.pronoun) return null;
  const titles = discourse.callings.get(named.person.id) ?? [];
  const fits = titles.some((title) => likeness(calling, title, words.belongings) > 0);
  const isCalledElse = titles.some(({ head }) => !DEGREES.has(head) && !isAge(head));
  const certainty = certaintyOf(discourse.text, named, {
    fits,
    isCalledElse,
    isPost: POSTS.has(calling.head),
    isNew: /^an? /i.test(description),
  });
  return certainty === null ? null : { voice, certainty };
}

function firstNamedIn(discourse: Discourse, next: Span, isBeside: boolean): Named | null {
  const { people, mentions, text } = discourse;
  const said = SAID.exec(text.slice(next.start, Math.min(next.end, next.start + LONGEST_LEDE)));
  const start = next.start + (said?.[0].length ?? 0);
  const mention = firstOfPeople(mentions, start);
  if (mention === null) return null;
  const isFarther = mention.start >= next.end;
  const opening = isFarther ? openingAt(discourse, mention.start) : start;
  if (opening === null || (isFarther && isBeside)) return null;
  const person = people.get(mention.entity!)!;
  const isKnown = person.mentions.some((earlier) => earlier.start < next.start);
  if (!person.name.includes(' ') || isKnown || isToldDead(text, mention.end)) return null;
  return { person, mention, opening, place: isFarther ? 'FARTHER' : isBeside ? 'BESIDE' : 'NEXT' };
}

/** What tells of a description and somebody's titles whether both mean one. */
interface Likeness {
  /** Whether they are called so elsewhere, or by anything else. */
  readonly fits: boolean;
  readonly isCalledElse: boolean;
  /** "a boss": somebody else may just as well be named next. */
  readonly isPost: boolean;
  /** "a nurse" */
  readonly isNew: boolean;
}

/** How sure it is that the one who is named was described; null where nothing tells. */
function certaintyOf(
  text: string,
  { person, mention, opening, place }: Named,
  { fits, isCalledElse, isPost, isNew }: Likeness,
): number | null {
  const isPlain = isNew && !isPost && !isCalledElse;
  if (!opens(opening, mention, person)) {
    const isEarly = place === 'NEXT' && isNamedEarly(text, opening, mention);
    return isPlain && isEarly ? NAMED_INSIDE : null;
  }
  const isHeard =
    place === 'NEXT'
      ? isHeardNext(text, mention.end, isPost) || (isPlain && isToldOf(text, mention.end))
      : isAged(text, mention.end) && !isPost;
  if (!fits && (isCalledElse || !isHeard)) return null;
  return place === 'FARTHER' ? 0.85 : 0.9;
}

/** How sure it is that a name inside the next paragraph's first clause is that of whom the first one describes. */
const NAMED_INSIDE = 0.8;

/** The first person who is named from an offset on. */
function firstOfPeople(mentions: readonly Mention[], from: number): Mention | null {
  const first = firstAt(mentions, from);
  const near = mentions.slice(first, first + MOST_MENTIONS);
  return near.find(({ kind, entity }) => kind === 'PERSON' && entity !== null) ?? null;
}

/** Where the paragraph of a name starts, if it is one of the next few behind the first; else null. */
function openingAt({ prose }: Discourse, name: number): number | null {
  return (
    prose.slice(2, 2 + FARTHEST).find(({ start, end }) => start <= name && name < end)?.start ??
    null
  );
}

/** How many paragraphs may stand between, and how many bodies and places they may name. */
const FARTHEST = 2;
const MOST_MENTIONS = 12;

/** “…,” said Jane Doe: what stands before the name where the paragraph opens with somebody's words. */
const SAID = /^[“"‘'][^“”"]{2,300}[,.?!][”"’'] (?:said|says) /;

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
  minister mp councillor mayor judge coroner magistrate recorder prosecutor inspector commissioner ombudsman regulator
`);
