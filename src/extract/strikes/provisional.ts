import type { Analysis } from '../analysis.ts';
import type { StrikeFinding } from '../record.ts';
import { nationsOf } from './background.ts';
import type { CalendarStrike } from './calendar.ts';
import { createCallOffReader } from './call-offs.ts';
import type { StrikeClues } from './clue.ts';
import { startBeforeWriting } from './day-of-writing.ts';
import { type Day, isoOfDay } from './days.ts';
import { daysAfter, daysOfWeekTold } from './days-after.ts';
import { headlineStart } from './headline-start.ts';
import { movedStrike } from './moved-days.ts';
import { MOST_REFERENCES } from './named-strikes.ts';
import { type ArticleReading, workforceBeside } from './read-clues.ts';
import type { StrikeReference } from './references.ts';
import { goesOn, type StatedDays, statedDays, statedEnd } from './stated-days.ts';
import { statusOf } from './status.ts';
import { createStrikersReader, type Strikers } from './strikers.ts';
import { subjectAt } from './trades.ts';
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
  const strikersOf = createStrikersReader(analysis, reading);
  const isCalledOff = createCallOffReader(analysis.knowledge);
  // "an indefinite strike" tells nothing of that of others
  const nations = [...new Set(nationsOf(analysis).map(({ nation }) => nation))];
  const endless = reading.strikes
    .slice(0, MOST_REFERENCES)
    .filter(goesOn)
    .map((words) => strikersOf(words.reference)?.id ?? null);
  const undated: Dated[] = [];
  let last: StrikersTold | null = null;
  for (const words of reading.strikes.slice(0, MOST_REFERENCES)) {
    if (found.length >= MOST_STRIKES) break;
    const strikers: Strikers | null =
      strikersOf(words.reference) ?? strikersBefore(analysis.article.text, words, last);
    if (strikers !== null) last = { reference: words.reference, strikers };
    // an article about a strike of the calendar seldom dates another without its trade
    if (strikers === null || (hasMain && strikers.workforces.length === 0)) continue;
    const inCalendar = calendar.filter(({ workforces }) => workforces.has(strikers.id));
    const ahead = isCalledOff(words.reference) ? asPlanned(words) : words;
    const today = startBeforeWriting(words, reading.writing.published);
    if (today !== null) undated.push({ ...today, strikers, words });
    for (const days of datesOf(
      ahead,
      strikers,
      reading,
      endless.some((id) => id === null || id === strikers.id),
      found,
    )) {
      const to = days.to ?? days.from;
      if (inCalendar.some(({ first, endDay }) => first <= to && days.from <= endDay)) continue;
      const dated = { ...days, strikers, words };
      const same = found.findIndex((other) => areOne(other, dated));
      if (same < 0) found.push(dated);
      // "began on 3 May", and elsewhere "a strike from 3 to 5 May"
      else if (dated.whole && !found[same]!.whole) found[same] = dated;
    }
  }
  for (const dated of undated) {
    const { id } = dated.strikers;
    const known = hasMain && calendar.some(({ workforces }) => workforces.has(id));
    const same = found.some(
      (other) => (other.strikers.id === id && other.from <= dated.from) || areOne(other, dated),
    );
    if (!known && !same) found.push(dated);
  }
  for (const [index, dated] of found.entries()) {
    const to = dated.to ?? endElsewhere(reading, dated, strikersOf);
    if (to !== null) found[index] = { ...dated, to };
  }
  const { topWorkforce } = reading;
  return found.map(({ strikers, from, to, words, stated, hours, calledOff }) => ({
    id: `${strikers.id}-${isoOfDay(from)}`,
    from: timed(from, hours?.from),
    to: to === null ? null : timed(to, hours?.to),
    workforces: strikers.workforces,
    nations: nations.length === 1 ? nations : [],
    status: statusOf(
      words,
      { from, to },
      reading.writing.published,
      calledOff ?? isCalledOff(words.reference),
    ),
    main:
      !hasMain &&
      strikers.id === (topWorkforce ?? strikers.id) &&
      words.reference.when !== 'EARLIER',
    provisional: true,
    confidence: stated ? 0.8 : strikers.beside ? 0.65 : 0.6,
    evidence: [
      {
        ...spanOf([words.reference, ...words.clues]),
        reason: 'These words date a strike that the calendar lacks.',
      },
    ],
  }));
}

/** "2031-05-14", or "2031-05-14T07:00" where the words tell the time. */
function timed(day: Day, time: string | null | undefined): string {
  return time ? `${isoOfDay(day)}T${time}` : isoOfDay(day);
}

/** Who strikes at a reference. */
interface StrikersTold {
  readonly reference: StrikeReference;
  readonly strikers: Strikers;
}

/** "A strike planned for last Friday was suspended", in the paragraph that told whose strikes they are. */
function strikersBefore(
  text: string,
  { reference }: StrikeClues,
  last: StrikersTold | null,
): Strikers | null {
  const { when, sentence, phraseAtom, firstAtom } = reference;
  if (last === null || reference.start < last.reference.end) return null;
  if (isOfThose(text, reference, last.reference)) return { ...last.strikers, beside: false };
  if (phraseAtom === firstAtom || when === 'STRIKE' || when === 'ACTION') return null;
  // "another strike" is another of those told of
  const sentences = sentence.index - last.reference.sentence.index;
  const near =
    when === 'PLANNED'
      ? !text.slice(last.reference.end, reference.start).includes('\n')
      : sentences <= FURTHEST_OTHER;
  return near ? { ...last.strikers, beside: false } : null;
}

const FURTHEST_OTHER = 3;

/**
 * "They last struck on 3 May", "It follows a stoppage on 3 May", "Staff would walk out again on Friday", right after
 * the sentence about a strike, or "those in the east on Friday", right after "cleaners in the west strike on Monday".
 */
function isOfThose(text: string, reference: StrikeReference, last: StrikeReference): boolean {
  const { sentence, start, firstAtom } = reference;
  const { atoms } = sentence;
  if (sentence === last.sentence) return DATING.has(atoms[firstAtom]!.lower);
  if (sentence.index - last.sentence.index !== 1) return false;
  const subject = subjectAt(reference);
  if (subject !== null && ANY_STAFF.has(atoms[subject]!.lower)) return true;
  return POINTING.has(atoms[0]?.lower ?? '') && !text.slice(last.end, start).includes('\n');
}

const DATING = new Set(['on', 'from']);
const POINTING = new Set(['they', 'it', 'this']);
const ANY_STAFF = new Set(['staff', 'members', 'workers', 'employees', 'crews']);

/** A strike that the text dates, with the words that do. */
interface Dated extends StatedDays {
  readonly strikers: Strikers;
  readonly words: StrikeClues;
}

/** "This Saturday's strike has been called off": its days lie ahead. */
function asPlanned({ reference, clues }: StrikeClues): StrikeClues {
  return reference.when === 'STRIKE'
    ? { reference: { ...reference, when: 'PLANNED' }, clues }
    : { reference, clues };
}

/** The days that the words state, or count from the strike told of before: "a second walkout a week later". */
function datesOf(
  words: StrikeClues,
  strikers: Strikers,
  reading: ArticleReading,
  ongoing: boolean,
  found: readonly Dated[],
): readonly StatedDays[] {
  const moved = movedStrike(words, reading.writing);
  if (moved !== null) {
    const old = statedDays(moved.words, reading.writing, ongoing).map((days) => ({
      ...days,
      calledOff: true,
    }));
    const later = moved.days.map((days) => ({ ...days, calledOff: false }));
    return [...old, ...later];
  }
  const stated = statedDays(words, reading.writing, ongoing);
  // "on Tuesday 18 June and again on the Monday and Tuesday of the following week"
  if (stated.length > 0) return [...stated, ...daysOfWeekTold(words, stated.at(-1)!)];
  const started = headlineStart(words, reading);
  if (started !== null) return [started];
  const before = found.findLast((other) => other.strikers.id === strikers.id);
  return before === undefined ? [] : daysAfter(words, before);
}

/**
 * Last day of a strike that one sentence begins, and others end: "walked out on Monday … the three-day strike".
 * Null where none does, or two do not agree.
 */
function endElsewhere(
  reading: ArticleReading,
  { strikers, from }: Dated,
  strikersOf: (reference: StrikeReference) => Strikers | null,
): Day | null {
  const ends = new Set<Day>();
  const earlier = new Set(
    reading.references.flatMap(({ when, sentence }) => (when === 'EARLIER' ? [sentence] : [])),
  );
  for (const words of reading.strikes.slice(0, MOST_REFERENCES)) {
    const { when, singular } = words.reference;
    if (!singular || (when !== 'STRIKE' && when !== 'ACTION')) continue;
    // "the last time they struck, the walkout lasted four days"
    if (earlier.has(words.reference.sentence)) continue;
    const beside = workforceBeside(reading, words.reference) ?? reading.topWorkforce;
    if (beside !== null && beside !== strikers.id) continue;
    const own = strikersOf(words.reference);
    if (own?.beside && own.id !== strikers.id) continue;
    const end = statedEnd(words, reading.writing, from);
    if (end !== null) ends.add(end);
  }
  return ends.size === 1 ? [...ends][0]! : null;
}

/** Whether two pieces of text date one strike: the same people cannot be out twice at a time. */
function areOne(one: Dated, other: Dated): boolean {
  const apart = one.strikers.beside && other.strikers.beside;
  if (apart && one.strikers.id !== other.strikers.id) return false;
  const end = ({ from, to }: Dated) => to ?? from + 1;
  return one.from <= end(other) && other.from <= end(one);
}

/** What dates more than these is a calendar of strikes, not an article. */
const MOST_STRIKES = 12;
