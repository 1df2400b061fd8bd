import type { Analysis } from '../analysis.ts';
import { createPhraseSet } from '../figures/phrase-tree.ts';
import type { StrikeFinding } from '../record.ts';
import { nationsOf } from './background.ts';
import type { CalendarStrike } from './calendar.ts';
import type { StrikeClues } from './clue.ts';
import { isSince } from './date-clues.ts';
import { type Day, isoOfDay } from './days.ts';
import { MOST_REFERENCES } from './named-strikes.ts';
import { type ArticleReading, workforceBeside } from './read-clues.ts';
import type { StrikeReference } from './references.ts';
import { goesOn, type StatedDays, statedDays, statedEnd } from './stated-days.ts';
import { spanOf } from './weigh.ts';

/**
 * Strikes that the text dates and the calendar lacks, of any trade: "rail workers will strike on 3 and 5 May
 * 2024". The year must be stated, or follow from the day of publication.
 */
export function findProvisionalStrikes(
  analysis: Analysis,
  calendar: readonly CalendarStrike[],
  reading: ArticleReading,
  hasMain: boolean,
): readonly StrikeFinding[] {
  const found: Dated[] = [];
  const { topWorkforce } = reading;
  const workforceAt = createWorkforceReader(analysis, reading);
  const staff = new Set(analysis.knowledge.words('staff-nouns'));
  const ongoing = reading.strikes.some(goesOn);
  for (const words of reading.strikes.slice(0, MOST_REFERENCES)) {
    if (found.length >= MOST_STRIKES) break;
    const beside = workforceBeside(reading, words.reference);
    const workforce =
      beside ??
      workforceAt(words.reference) ??
      (topWorkforce === null ? tradeOf(words.reference, staff) : null);
    if (workforce === null) continue;
    const inCalendar = calendar.filter(({ workforces }) => workforces.has(workforce));
    for (const days of statedDays(words, reading.writing, ongoing)) {
      const to = days.to ?? days.from;
      if (inCalendar.some(({ first, endDay }) => first <= to && days.from <= endDay)) continue;
      const dated = { ...days, workforce, words, beside: beside !== null };
      const same = found.findIndex((other) => areOne(other, dated));
      if (same < 0) found.push(dated);
      // "began on 3 May", and elsewhere "a strike from 3 to 5 May"
      else if (dated.whole && !found[same]!.whole) found[same] = dated;
    }
  }
  for (const [index, dated] of found.entries()) {
    const to = dated.to ?? endElsewhere(reading, dated);
    if (to !== null) found[index] = { ...dated, to };
  }
  const nations = [...new Set(nationsOf(analysis).map(({ nation }) => nation))];
  return found.map(({ workforce, from, to, words, stated, beside }) => ({
    id: `${workforce}-${isoOfDay(from)}`,
    from: isoOfDay(from),
    to: to === null ? null : isoOfDay(to),
    workforces: [workforce],
    nations: nations.length === 1 ? nations : [],
    status: statusOf(words),
    main:
      !hasMain && workforce === (topWorkforce ?? workforce) && words.reference.when !== 'EARLIER',
    provisional: true,
    confidence: stated ? 0.8 : beside ? 0.65 : 0.6,
    evidence: [
      {
        ...spanOf([words.reference, ...words.clues]),
        reason: 'These words date a strike that the calendar lacks.',
      },
    ],
  }));
}

/** A strike that the text dates, with the words that do. */
interface Dated extends StatedDays {
  readonly workforce: string;
  readonly words: StrikeClues;
  /** Whether its own sentence names the workforce. */
  readonly beside: boolean;
}

/**
 * Last day of a strike that one sentence begins, and others end: "walked out on Monday … the three-day strike".
 * Null where none does, or two do not agree.
 */
function endElsewhere(reading: ArticleReading, { workforce, from }: Dated): Day | null {
  const ends = new Set<Day>();
  for (const words of reading.strikes.slice(0, MOST_REFERENCES)) {
    const { when, singular } = words.reference;
    if (!singular || (when !== 'STRIKE' && when !== 'ACTION')) continue;
    const beside = workforceBeside(reading, words.reference) ?? reading.topWorkforce;
    if (beside !== null && beside !== workforce) continue;
    const end = statedEnd(words, reading.writing, from);
    if (end !== null) ends.add(end);
  }
  return ends.size === 1 ? [...ends][0]! : null;
}

/** Whether two pieces of text date one strike: the same people cannot be out twice at a time. */
function areOne(one: Dated, other: Dated): boolean {
  if (one.workforce !== other.workforce) return false;
  const end = ({ from, to }: Dated) => to ?? from + 1;
  return one.from <= end(other) && other.from <= end(one);
}

/**
 * For "the strike began on 3 May" the workforce that all of the article's strikes are of. An article may tell
 * of several trades, so there is none where strikes of two are told of, or where the sentence has people of
 * its own: "lamplighters went on strike on 3 May".
 */
function createWorkforceReader(
  { knowledge }: Analysis,
  { uses, topWorkforce, workforces, references }: ArticleReading,
): (reference: StrikeReference) => string | null {
  const staff = new Set(knowledge.words('staff-nouns'));
  const only = uses.every(({ workforce, weight }) => weight < 2 || workforce === topWorkforce);
  const headline = references.find(({ sentence }) => sentence.role === 'HEADLINE')?.sentence;
  const first = uses.find(({ workforce }) => workforce === topWorkforce)?.start ?? 0;
  const inHeadline = headline !== undefined && first >= headline.start && first < headline.end;
  const lead = references.find(({ sentence }) => sentence.role === 'BODY')?.sentence;
  return (reference) => {
    if (!only || topWorkforce === null) return null;
    const { sentence } = reference;
    // whoever is named only further on may be others
    if (first >= sentence.end) return null;
    // the first words below a headline tell what it told
    if (inHeadline && sentence === lead) return topWorkforce;
    const named = workforces.get(sentence) ?? [];
    if (named.some(({ workforce }) => workforce !== topWorkforce)) return null;
    if (named.length > 0) return topWorkforce;
    const { atoms } = sentence;
    const others = atoms.some(
      ({ lower, text }, at) =>
        staff.has(lower) && !ANY_STAFF.has(lower) && (text === lower || at === 0),
    );
    return others || hasOwnSubject(reference) ? null : topWorkforce;
  };
}

/** "Lamplighters have walked out": people who are no workforce of the tables. */
function hasOwnSubject(reference: StrikeReference): boolean {
  const subject = subjectOf(reference);
  return subject !== null && !ANY_STAFF.has(subject);
}

/**
 * "All 138 drivers walked out": a plain word for those who work that no table makes a trade of, as the
 * workforce's id. For an article that names no workforce of the tables.
 */
function tradeOf(reference: StrikeReference, staff: ReadonlySet<string>): string | null {
  const subject = subjectOf(reference);
  const trade = subject !== null && staff.has(subject) && !NO_TRADE.has(subject);
  // "drivers walked out of the meeting"
  const left = reference.sentence.atoms[reference.atomEnd]?.lower === 'of';
  return trade && !left && !ANY_STAFF.has(subject) ? subject : null;
}

/** The plural noun right before the verb. */
function subjectOf({ sentence: { atoms }, firstAtom, when }: StrikeReference): string | null {
  if (when !== 'ACTION' && when !== 'PLANNED') return null;
  let at = firstAtom - 1;
  while (at > 0 && AUXILIARIES.has(atoms[at]!.lower)) at--;
  const word = atoms[at];
  if (word === undefined || word.kind !== 'WORD' || !word.lower.endsWith('s')) return null;
  return word.text === word.lower || at === 0 ? word.lower : null;
}

/** Staff of some kind, but of which trade they do not say. */
const NO_TRADE = new Set(['officers', 'assistants', 'servants', 'trainees', 'residents', 'posts']);

const AUXILIARIES = new Set([
  'have',
  'had',
  'has',
  'are',
  'were',
  'all',
  'also',
  'then',
  'who',
  'that',
  ',',
]);
/** Words for those who work that fit any trade. */
const ANY_STAFF = new Set([
  'staff',
  'workers',
  'members',
  'employees',
  'colleagues',
  'personnel',
  'strikers',
  'crew',
]);

/** What dates more than these is a calendar of strikes, not an article. */
const MOST_STRIKES = 12;
function statusOf({ reference, clues }: StrikeClues): StrikeFinding['status'] {
  const { atoms } = reference.sentence;
  if (atoms.some((_, index) => CALLED_OFF.at(atoms, index) !== null)) return 'CALLED_OFF';
  if (clues.some((clue) => clue.kind === 'DATE' && isSince(atoms, clue.dates.firstAtom)))
    return 'UNDER_WAY';
  return reference.when === 'PLANNED' || reference.when === 'LATER' ? 'ANNOUNCED' : 'HELD';
}

const CALLED_OFF = createPhraseSet([
  'called off the strike',
  'called off a strike',
  'called off their strike',
  'called off its strike',
  'called off strikes',
  'strike has been called off',
  'strike was called off',
  'strikes have been called off',
  'strike has been suspended',
  'strike was suspended',
  'suspended the strike',
  'strike has been cancelled',
  'strike was cancelled',
]);
