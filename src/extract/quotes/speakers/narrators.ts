import { namesInByline } from '../../../text/byline.ts';
import type { Analysis, Passage, Person } from '../../analysis.ts';
import { nameHeadings } from '../../name-heading.ts';
import { describedVoice, personVoice, type Voice } from './discourse.ts';
import { introducedNarrator } from './introduced-narrator.ts';

/** Who is "I" in the words outside quotation marks, from one place of the article on. */
export interface Narrator {
  readonly from: number;
  readonly voice: Voice;
}

/** Whom a line over a part of the article names and tells of: "Jane Doe, nurse, Marwick". */
export interface Portrayed {
  /** Where the line ends. */
  readonly from: number;
  readonly voice: Voice;
}

type Source = Pick<Analysis, 'article' | 'passages'>;

/**
 * The people whom the article lets say "I" outside marks, in the order of their parts: its one author or whom its
 * introduction lets tell, and those whose names stand over a part of it. None where its byline names several.
 */
export function narratorsOf(source: Source, people: readonly Person[]): readonly Narrator[] {
  const byName = new Map(people.map((person) => [person.name, person]));
  const voiceNamed = voicesOf(people);
  const author = authorOf(source);
  const { passages, article } = source;
  const introduced = author === null ? introducedNarrator(source, people) : null;
  const first =
    author !== null
      ? [{ from: 0, voice: voiceNamed(author) }]
      : introduced !== null
        ? [{ from: introduced.from, voice: personVoice(introduced.person) }]
        : [];
  const others = nameHeadings(article.text, passages)
    .filter(({ name, isSure }) => name !== author && (isSure || byName.has(name)))
    .map(({ name, paragraph }) => ({ from: passages[paragraph]!.end, voice: voiceNamed(name) }));
  return [...first, ...others];
}

/** Those whom such lines name, in order. */
export function portrayedIn(
  { article, passages }: Source,
  people: readonly Person[],
): readonly Portrayed[] {
  const voiceNamed = voicesOf(people);
  return nameHeadings(article.text, passages)
    .filter(({ isTold }) => isTold)
    .map(({ name, paragraph }) => ({ from: passages[paragraph]!.end, voice: voiceNamed(name) }));
}

function voicesOf(people: readonly Person[]): (name: string) => Voice {
  const byName = new Map(people.map((person) => [person.name, person]));
  return (name) => {
    const person = byName.get(name);
    return person === undefined ? describedVoice(name, false) : personVoice(person);
  };
}

/** Who is "I" at a place; null where nothing tells. */
export function narratorHere(narrators: readonly Narrator[], at: number): Narrator | null {
  return narrators.findLast(({ from }) => from <= at) ?? null;
}

/** Whether voices are those of whoever says "I" outside marks, as it was found by that word. */
export function isNarrator(narrators: readonly Narrator[], [first]: readonly Voice[]): boolean {
  return narrators.some(({ voice }) => voice === first);
}

/** The only one who wrote the article, as its source, its byline or its last lines tell. */
function authorOf({ article, passages }: Source): string | null {
  const { text, source } = article;
  const authors = source.authors ?? authorsInLines(text, passages);
  const [only] = authors;
  if (authors.length === 1 && only!.includes(' ')) return only!;
  return authors.length === 0 ? authorAtEnd(text, passages) : null;
}

/** "By Jane Doe", or a line of nothing but her name between headline and prose. */
function authorsInLines(text: string, passages: readonly Passage[]): readonly string[] {
  const bylines = passages.filter(({ role }) => role === 'BYLINE');
  const named = bylines.flatMap(({ start, end }) => namesInByline(text.slice(start, end)));
  if (named.length > 0) return [...new Set(named)];
  const prose = passages.findIndex(({ role }) => role === 'BODY');
  return nameHeadings(text, passages)
    .filter(({ paragraph }) => paragraph < prose)
    .map(({ name }) => name);
}

/** How many paragraphs at the end may hold what is told of the author. */
const LAST = 3;

/** "Jane Doe is a doctor in Marwick", "As told to John Roe" aside: somebody whom nothing but the end of a first-person article names. */
function authorAtEnd(text: string, passages: readonly Passage[]): string | null {
  for (const { start, end, role } of passages.slice(-LAST)) {
    if (role === 'HEADLINE') continue;
    const name = ABOUT_AUTHOR.exec(text.slice(start, Math.min(end, start + LONGEST_OPENING)))?.[1];
    if (name !== undefined && !text.slice(0, start).includes(name)) return name;
  }
  return null;
}

/** In UTF-16 code units. */
const LONGEST_OPENING = 100;
const ABOUT_AUTHOR =
  /^[•*–—\s]*(?:Dr |Professor )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}) (?:is|was) (?:an? |the author |speaking |talking |editor |director )/u;
