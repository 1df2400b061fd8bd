import { firstAt, type Span } from '../../../text/span.ts';
import type { Mention, Person } from '../../analysis.ts';
import { type Discourse, personVoice, type Voice } from '../speakers/discourse.ts';
import { saidToTalk } from './said-to-talk.ts';

/** Whoever is interviewed, and how sure that is, from 0 to 1. */
export interface Interviewee {
  readonly voice: Voice;
  readonly certainty: number;
}

/**
 * Who answers in an interview. Its introduction tells: "Jane Doe spoke to Zelda Roe" has Zelda answer, unless only
 * Jane is said to be somebody, and "Jane Doe explains" has Jane. Where nobody is said to talk it is whom the
 * introduction presents and names most; somebody of whom the answers tell seldom gives them. Null where that is all
 * that the article has of anybody.
 *
 * @param before where the first question or answer stands
 */
export function whoAnswers(discourse: Discourse, before: number): Interviewee | null {
  const portrayed = discourse.portrayed.findLast(({ from }) => from <= before);
  if (portrayed !== undefined) return { voice: portrayed.voice, certainty: OF_PORTRAYED };
  const points = new Map<string, number>();
  for (const person of discourse.people.values())
    points.set(person.id, presence(discourse, person, before));
  const told = [...introductionOf(discourse, before), ...creditOf(discourse, before)];
  for (const { entity, part } of saidToTalk(discourse, told))
    points.set(entity, points.get(entity)! + (part === 'ANSWERS' ? TALKING : -TALKING));
  for (const { voice } of talkersBefore(discourse, before)) {
    const known = points.get(voice.entity ?? '');
    if (known !== undefined) points.set(voice.entity!, known + THEY_TALK);
  }
  const [first, second] = [...points].sort((one, other) => other[1] - one[1]);
  if (first === undefined || first[1] < 0) return null;
  const lead = first[1] - Math.max(0, second?.[1] ?? 0);
  return {
    voice: personVoice(discourse.people.get(first[0])!),
    certainty: lead < SOME_LEAD ? 0.6 : lead < CLEAR_LEAD ? 0.85 : 1,
  };
}

/** "She spoke to us": the last ones of whom the introduction says so. */
function talkersBefore({ talkers }: Discourse, before: number): Discourse['talkers'] {
  return talkers.filter(({ start }) => start < before).slice(-1);
}

/** "Jane Doe, nurse, Marwick" in a line over the questions. */
const OF_PORTRAYED = 0.85;
/** In points. */
const CLEAR_LEAD = 2;
const SOME_LEAD = 1;

/** The points of somebody whom the text says to talk or to ask outweigh all others. */
const TALKING = 6;
/** Those of whom a pronoun says so, which may mean another, do not. */
const THEY_TALK = 2;
const IN_HEADLINE = 2;
const MOST_NAMINGS = 4;

/** How much the introduction is about somebody, in points. */
function presence(
  { text, callings, prose, narrators }: Discourse,
  { id, mentions }: Person,
  before: number,
): number {
  const early = mentions.filter(({ start }) => start < before);
  // Whom only the last lines tell of has answered; an author named above has asked.
  const isAuthor = narrators.some(({ from, voice }) => from === 0 && voice.entity === id);
  if (isAuthor) return early.length === 0 ? 1 : -TALKING;
  if (early.length === 0) return mentions.some((mention) => isToldOfAt(text, mention)) ? -2 : -0.5;
  const isAnothers = ANOTHERS.test(text.slice(Math.max(0, early[0]!.start - 60), early[0]!.start));
  const isTitled = early.some(({ end }) => APPOSED.test(text.slice(end, end + 12)));
  const isCalled = (callings.get(id) ?? []).length > 0;
  const opens = early.filter(({ start }) => OPENS.test(text.slice(Math.max(0, start - 3), start)));
  const owns = early.filter(({ end }) => /^['’]s /.test(text.slice(end, end + 3)));
  const isToldOf = mentions.some((mention) => mention.start >= before && isToldOfAt(text, mention));
  return (
    Math.min(MOST_NAMINGS, early.length) / 2 +
    (early[0]!.start < (prose[0]?.start ?? 0) ? IN_HEADLINE : 0) +
    (isAnothers ? -1 : isTitled || isCalled ? 1 : 0) +
    (opens.length > owns.length ? 0.5 : 0) -
    (owns.length > 0 ? 1 : 0) -
    (isToldOf ? 1.5 : 0)
  );
}

/** Whether somebody named among the answers is neither spoken to nor the first whom a sentence names. */
function isToldOfAt(text: string, { start, end }: Span): boolean {
  return (
    !OPENS.test(text.slice(Math.max(0, start - 3), start)) &&
    !ADDRESSED.test(text.slice(end, end + 1))
  );
}

/** "Jane Doe, who", "Jane Doe, 54", "Jane Doe, the head" */
const APPOSED = /^(?:, (?:who|\d\d|the|a|an|now)\b| is (?:the|a|an)\b)/u;
/** "Her father, John Roe", "his manager, John Roe": brought on as somebody else's, whom the words are about. */
const ANOTHERS = /\b(?:[Hh]is|[Hh]er|[Tt]heir)(?: [\p{Ll}-]+){1,4},? $/u;
/** A sentence or a paragraph begins. */
const OPENS = /(?:^|[\n.!?] ?)$/u;
/** "Ms Doe, why", "DOE:" */
const ADDRESSED = /^[,:?]/;

/** The names of people before a place, in a long article the last ones before it. */
function introductionOf(discourse: Discourse, before: number): readonly Mention[] {
  const end = firstAt(discourse.mentions, before);
  return namesOfPeople(discourse, Math.max(0, end - MOST_NAMES), end);
}

/** Those in the article's last paragraph: "Jane Doe was talking to Zelda Roe". */
function creditOf(discourse: Discourse, before: number): readonly Mention[] {
  const { mentions, prose } = discourse;
  const last = prose.at(-1)?.start ?? 0;
  if (last <= before) return [];
  return namesOfPeople(discourse, firstAt(mentions, last), mentions.length).slice(-MOST_NAMES);
}

function namesOfPeople({ mentions, people }: Discourse, from: number, to: number) {
  return mentions
    .slice(from, to)
    .filter(({ kind, entity }) => kind === 'PERSON' && people.has(entity ?? ''));
}

const MOST_NAMES = 60;
