import { firstAt, type Span } from '../../../text/span.ts';
import type { Mention, Person } from '../../analysis.ts';
import type { CueWords } from '../words/cue-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Discourse, personVoice, type Voice } from './discourse.ts';

/** One to four words in capitals: "Zelda", "The Meridian Group", "Dray & Sons", "B&Q", "@jane". */
const NAME =
  /^(?![\d ]+$)(?:[Tt]he )?[\p{Lu}\d][\p{L}\d&.'’-]*(?: (?:& )?[\p{Lu}\d][\p{L}\d&.'’-]*){0,3}$|^@\w+$/u;

/** "Joiners said", "Figures suggest": one word with a capital that only opens the sentence. */
export function mayBePlural(description: string): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(description);
}

const BODY =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:of|on|for|and|&)(?: the)?(?: \p{Lu}[\p{L}'’-]+){1,4}$/u;
/** How nouns for people end. */
export const DOER = /(?:ist|ian|eer|man|woman|master|mistress|keeper|ess|er|or|ee)$/;

/**
 * Whether a description is of somebody who can speak: by a noun for people, or a name nobody else knew.
 *
 * @param isInside it stands inside a sentence, where nothing but a name has a capital
 */
export function numberOf(
  description: string,
  head: string,
  words: CueWords,
  asSpeaker: boolean,
  isInside: boolean,
): 'SINGULAR' | 'PLURAL' | null {
  // "the so-called King of Crisps" is no king.
  if (/\bso-called\b/i.test(description)) return null;
  const known = words.people.get(head);
  if (known !== undefined) return known;
  // "One retailer, who asked not to be named"
  if (words.speakers.has(head) && /^(?:one|another) /i.test(description) && DOER.test(head))
    return 'SINGULAR';
  if (words.speakers.has(head)) return 'PLURAL';
  // "my six-year-old"
  if (/-year-olds?$/.test(head)) return head.endsWith('s') ? 'PLURAL' : 'SINGULAR';
  // "Last Sunday's said", "Mine said": one of the things before
  if (ONE_OF_THEM.test(description)) return null;
  if (asSpeaker && NAME.test(description) && (isInside || !mayBePlural(description)))
    return 'SINGULAR';
  // "The Independent Panel on Pay", "Dray & Sons": a body of which the text tells no more.
  if (asSpeaker && BODY.test(description)) return 'PLURAL';
  if (words.things.has(head) || !asSpeaker) return null;
  if (DOER.test(head)) return 'SINGULAR';
  return /s$/.test(head) && DOER.test(head.slice(0, -1)) ? 'PLURAL' : null;
}

/**
 * "consultancy Dray & Sons", "the website Harbour Sense": the name behind a noun for what it is; null for all others,
 * such as "a friend of the singer Jane Doe".
 */
export function apposedName(description: string, words: CueWords): string | null {
  const parts = APPOSED.exec(description);
  if (parts === null) return null;
  const noun = parts[1]!.toLowerCase();
  return words.speakers.has(noun) ? parts[2]! : null;
}

const APPOSED =
  /^(?:(?!(?:of|for|to|from) )\S+ ){0,5}?(\p{Ll}[\p{Ll}-]+) ([\p{Lu}\d][\p{L}\d&.'’-]*(?: (?:& |and |of )?[\p{Lu}\d][\p{L}\d&.'’-]*){0,3})$/u;

const ONE_OF_THEM =
  /^(?:Mine|Ours|Yours|Theirs|His|Hers)$|(?:day|night|week|month|year|spring|summer|autumn|winter)['’]s$/i;

const LEADERS = wordSet(`
  chief boss leader head chair chairman chairwoman president director secretary executive
`);

/**
 * "a union chief", "the head of the council": news describes first and names later. The one person in the
 * article with a post at that organisation, or at any union, is meant.
 */
export function onlyLeader(
  { text, mentions, people, organisations }: Discourse,
  span: Span,
  head: string,
): Voice | null {
  if (!LEADERS.has(head)) return null;
  const description = text.slice(span.start, span.end);
  const named = new Set(organisationsIn(mentions, span));
  const isUnion = /\bunion(?:['’]s)?\b/i.test(description);
  if (named.size === 0 && !isUnion) return null;
  const leaders = leadersOf(people, organisations);
  const holders =
    named.size > 0
      ? new Set([...named].flatMap((id) => [...(leaders.byOrganisation.get(id) ?? [])]))
      : leaders.ofUnions;
  return holders.size === 1 ? personVoice([...holders][0]!) : null;
}

/** The people of an article whose post leads something. */
interface Leaders {
  readonly byOrganisation: ReadonlyMap<string, ReadonlySet<Person>>;
  readonly ofUnions: ReadonlySet<Person>;
}

/** Gathered once for each article: looking through all people at each "union boss" would add up. */
function leadersOf(
  people: Discourse['people'],
  organisations: Discourse['organisations'],
): Leaders {
  const known = LEADING.get(people);
  if (known !== undefined) return known;
  const byOrganisation = new Map<string, Set<Person>>();
  const ofUnions = new Set<Person>();
  for (const person of people.values()) {
    for (const { organisation, title } of person.appointments) {
      if (organisation === null || !LEADERS.has(lastWordOf(title.toLowerCase()))) continue;
      const leaders = byOrganisation.get(organisation) ?? new Set();
      byOrganisation.set(organisation, leaders.add(person));
      if (organisations.get(organisation)?.kind === 'UNION') ofUnions.add(person);
    }
  }
  const leaders = { byOrganisation, ofUnions };
  LEADING.set(people, leaders);
  return leaders;
}

const LEADING = new WeakMap<Discourse['people'], Leaders>();

/** Ids of the organisations that a span names, found by bisection. */
export function* organisationsIn(mentions: readonly Mention[], span: Span): Generator<string> {
  for (let index = firstAt(mentions, span.start); index < mentions.length; index++) {
    const { kind, entity, end } = mentions[index]!;
    if (end > span.end) return;
    if (kind === 'ORGANISATION' && entity !== null) yield entity;
  }
}

/** The last word of a title or description: its noun. */
export function lastWordOf(words: string): string {
  return words.split(' ').at(-1)!;
}
