import type { Span } from '../../text/span.ts';
import type { Atom } from '../figures/atoms.ts';
import { readNumber } from '../figures/numbers.ts';
import { createPhraseSet, type PhraseTree } from '../figures/phrase-tree.ts';
import type { StatedSentence } from '../figures/stated-sentences.ts';
import type { Knowledge } from '../knowledge.ts';
import { type DateMention, findDates } from './dates.ts';
import type { StrikeReference } from './references.ts';

/** What the text tells about when and for how long a strike took place. */
export type Clue = Span & ClueContent;

type ClueContent =
  /** A stated date, month or weekday; `edge` says whether the strike began or ended there. */
  | { readonly kind: 'DATE'; readonly dates: DateMention; readonly edge: Edge | null }
  | { readonly kind: 'LENGTH'; readonly amount: number; readonly unit: 'DAYS' | 'HOURS' }
  /** "8am to 5pm" */
  | { readonly kind: 'WINDOW'; readonly from: number; readonly to: number }
  /** "the second day of the strike" */
  | { readonly kind: 'DAY_NUMBER'; readonly number: number }
  /** "the first strike in over 40 years" */
  | { readonly kind: 'FIRST_IN_YEARS' };

export type Edge = 'START' | 'END';

/** A strike that the text points at, with what the same words tell about it. */
export interface StrikeClues {
  readonly reference: StrikeReference;
  readonly clues: readonly Clue[];
}

export interface SentenceClues {
  readonly strikes: readonly StrikeClues[];
  /** Dates of a sentence that points at no strike: "It began on 11 April." */
  readonly loose: readonly Clue[];
}

/** Reads the clues of one sentence, given the strikes it points at. */
export type ClueReader = (
  sentence: StatedSentence,
  references: readonly StrikeReference[],
) => SentenceClues;

export function createClueReader(knowledge: Knowledge): ClueReader {
  const speech = createPhraseSet(knowledge.words('speech-and-vote-verbs'));
  return (sentence, references) => {
    const { atoms } = sentence;
    if (references.length === 0) {
      return {
        strikes: [],
        loose: [...dateClues(atoms, references, speech), ...windowClues(atoms)],
      };
    }
    const clues = [
      ...dateClues(atoms, references, speech),
      ...lengthClues(atoms),
      ...windowClues(atoms),
      ...dayNumberClues(atoms),
      ...firstInYearsClues(atoms),
    ];
    const found = references.map((reference) => ({ reference, clues: [] as PlacedClue[] }));
    const far: PlacedClue[] = [];
    for (const clue of clues) {
      const strike = nearest(found, clue);
      if (strike === null) far.push(clue);
      else strike.clues.push(clue);
    }
    for (const clue of far) chained(found, clue)?.clues.push(clue);
    return { strikes: found, loose: [] };
  };
}

/** A clue with the atoms it covers, while it looks for the strike it tells about. */
type PlacedClue = Clue & { readonly firstAtom: number; readonly atomEnd: number };

function placed(
  atoms: readonly Atom[],
  firstAtom: number,
  atomEnd: number,
  content: ClueContent,
): PlacedClue {
  return {
    start: atoms[firstAtom]!.start,
    end: atoms[atomEnd - 1]!.end,
    firstAtom,
    atomEnd,
    ...content,
  };
}

/** The strike whose words stand nearest; of two, the one before, which the words then describe. */
function nearest<Found extends { readonly reference: StrikeReference }>(
  found: readonly Found[],
  { firstAtom, atomEnd }: PlacedClue,
): Found | null {
  let best: Found | null = null;
  let shortest = LONGEST_GAP + 1;
  for (const candidate of found) {
    const { reference } = candidate;
    const gap = Math.max(0, reference.firstAtom - atomEnd, firstAtom - reference.atomEnd);
    if (gap < shortest) {
      best = candidate;
      shortest = gap;
    }
  }
  return best;
}

/** The strike of the words right before: "… for 48 hours from 8am on Tuesday", "began on … and will end on …". */
function chained<Found extends StrikeClues>(
  found: readonly Found[],
  { firstAtom }: PlacedClue,
): Found | null {
  return (
    found.find(({ clues }) =>
      (clues as readonly PlacedClue[]).some(
        ({ atomEnd }) => atomEnd <= firstAtom && firstAtom - atomEnd <= LONGEST_LINK,
      ),
    ) ?? null
  );
}

const LONGEST_LINK = 8;

/** A date further away than this from the word "strike" tells about something else. */
const LONGEST_GAP = 12;

function dateClues(
  atoms: readonly Atom[],
  references: readonly StrikeReference[],
  speech: PhraseTree<true>,
): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (const dates of findDates(atoms)) {
    // "on strike since 11 March" does, "has refused to talk since October 2014" dates no strike
    if (
      isSince(atoms, dates.firstAtom) &&
      !references.some(({ atomEnd }) => atomEnd === dates.firstAtom - 1)
    ) {
      continue;
    }
    if (isDateOfSpeech(atoms, dates, references, speech)) continue;
    clues.push(
      placed(atoms, dates.firstAtom, dates.atomEnd, {
        kind: 'DATE',
        dates,
        edge: edgeOf(atoms, dates.firstAtom),
      }),
    );
  }
  return clues;
}

/** Whether a date says since when something has gone on. */
export function isSince(atoms: readonly Atom[], firstAtom: number): boolean {
  return atoms[firstAtom - 1]?.lower === 'since';
}

/** "said on Wednesday", "talks on 4 May": the date belongs to the speech or the meeting. */
function isDateOfSpeech(
  atoms: readonly Atom[],
  { firstAtom }: DateMention,
  references: readonly StrikeReference[],
  speech: PhraseTree<true>,
): boolean {
  for (let index = firstAtom - 1; index >= Math.max(0, firstAtom - 5); index--) {
    if (references.some((reference) => reference.atomEnd > index && reference.firstAtom <= index))
      return false;
    if (speech.at(atoms, index) !== null) return true;
  }
  return false;
}

function edgeOf(atoms: readonly Atom[], firstAtom: number): Edge | null {
  for (let index = firstAtom - 1; index >= Math.max(0, firstAtom - 6); index--) {
    const word = atoms[index]!.lower;
    if (END_WORDS.has(word)) return 'END';
    if (START_WORDS.has(word)) return 'START';
    if (!BETWEEN_EDGE_AND_DATE.has(word) && atoms[index]!.kind !== 'NUMBER') return null;
  }
  return null;
}

const END_WORDS = new Set([
  'ended',
  'ends',
  'ending',
  'end',
  'finished',
  'finishes',
  'finish',
  'concluded',
  'until',
]);
const START_WORDS = new Set([
  'began',
  'begins',
  'begin',
  'beginning',
  'started',
  'starts',
  'start',
  'starting',
  'since',
  'from',
]);
const BETWEEN_EDGE_AND_DATE = new Set([
  'on',
  'at',
  'in',
  'the',
  'morning',
  'of',
  'am',
  'pm',
  'late',
  'early',
  'midnight',
]);

/** "five-day", "48 hour", "lasted four days", "for four days", "five days of" */
function lengthClues(atoms: readonly Atom[]): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const number = readNumber(atoms, at);
    if (number === null) continue;
    let index = number.next;
    if (atoms[index]?.lower === '-' || atoms[index]?.text === '–') index++;
    const unit = LENGTH_UNITS.get(atoms[index]?.lower ?? '');
    if (unit !== undefined && Number.isInteger(number.value) && number.value > 0) {
      const amount = number.value * unit.days;
      const isStrikeLength =
        amount <= LONGEST_STRIKE && isLength(atoms, at, index, number.next !== index);
      if (isStrikeLength) {
        const content = unit.hours
          ? { kind: 'LENGTH' as const, amount: number.value, unit: 'HOURS' as const }
          : { kind: 'LENGTH' as const, amount, unit: 'DAYS' as const };
        clues.push(placed(atoms, at, index + 1, content));
      }
    }
    at = Math.max(at, number.next - 1);
  }
  return clues;
}

/** Whether a number of days or hours is how long something lasted, not when ("two days before"). */
function isLength(atoms: readonly Atom[], at: number, unitAt: number, hyphen: boolean): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  const after = atoms[unitAt + 1]?.lower ?? '';
  if (NOT_LENGTH.has(after) || before === 'last') return false;
  if (hyphen || !atoms[unitAt]!.lower.endsWith('s')) return true;
  // a possessor: "four days' action"
  return (
    LENGTH_VERBS.has(before) ||
    after === 'of' ||
    after === "'" ||
    LENGTH_VERBS.has(atoms[at - 2]?.lower ?? '')
  );
}

const LENGTH_UNITS = new Map([
  ['day', { days: 1, hours: false }],
  ['days', { days: 1, hours: false }],
  ['hour', { days: 1 / 24, hours: true }],
  ['hours', { days: 1 / 24, hours: true }],
  ['week', { days: 7, hours: false }],
]);
const LENGTH_VERBS = new Set(['for', 'lasted', 'lasts', 'lasting', 'last', 'over', 'during', 'of']);
const NOT_LENGTH = new Set([
  'before',
  'after',
  'ago',
  'later',
  'earlier',
  'notice',
  'a',
  'waits',
  'shift',
  'shifts',
  'wait',
  'week',
]);
const LONGEST_STRIKE = 60;

/** "8am to 5pm", "from 8.30am until 5pm", "between 08:00 and 17:00", within one day */
function windowClues(atoms: readonly Atom[]): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const from = readClock(atoms, at);
    if (from === null) continue;
    const link = atoms[from.next]?.lower ?? '';
    const to = CLOCK_LINKS.has(link) ? readClock(atoms, from.next + 1) : null;
    if (to !== null && to.hour > from.hour) {
      clues.push(placed(atoms, at, to.next, { kind: 'WINDOW', from: from.hour, to: to.hour }));
      at = to.next - 1;
    } else at = from.next - 1;
  }
  return clues;
}

function readClock(
  atoms: readonly Atom[],
  at: number,
): { readonly hour: number; readonly next: number } | null {
  const atom = atoms[at];
  if (atom === undefined || atom.kind !== 'NUMBER') return null;
  const time = /^([0-9]{1,2})(?:\.[0-9]{2})?$/.exec(atom.text);
  if (time === null) return null;
  let next = at + 1;
  const minutes =
    atoms[next]?.text === ':' &&
    atoms[next]!.joined &&
    /^[0-9]{2}$/.test(atoms[next + 1]?.text ?? '');
  if (minutes) next += 2;
  const half = atoms[next]?.lower ?? '';
  const hour = Number(time[1]);
  if (half === 'am' || half === 'pm') {
    return hour < 1 || hour > 12
      ? null
      : { hour: (hour % 12) + (half === 'pm' ? 12 : 0), next: next + 1 };
  }
  // "8 a.m."
  if (
    (half === 'a' || half === 'p') &&
    atoms[next + 1]?.text === '.' &&
    atoms[next + 2]?.lower === 'm'
  ) {
    return {
      hour: (hour % 12) + (half === 'p' ? 12 : 0),
      next: atoms[next + 3]?.text === '.' ? next + 4 : next + 3,
    };
  }
  return minutes && hour < 24 ? { hour, next } : null;
}

const CLOCK_LINKS = new Set(['to', 'until', 'till', 'and', '-', '–', 'through']);

/** "second day", "third day of the strike", "a second day" */
function dayNumberClues(atoms: readonly Atom[]): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (let at = 0; at + 1 < atoms.length; at++) {
    const number = ORDINALS.get(atoms[at]!.lower);
    if (number !== undefined && atoms[at + 1]!.lower === 'day') {
      clues.push(placed(atoms, at, at + 2, { kind: 'DAY_NUMBER', number }));
    }
  }
  return clues;
}

const ORDINALS = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
]);

/** "first … in over 40 years", "first … since 1975" */
function firstInYearsClues(atoms: readonly Atom[]): PlacedClue[] {
  const clues: PlacedClue[] = [];
  for (let at = 0; at < atoms.length; at++) {
    if (atoms[at]!.lower !== 'first') continue;
    const end = Math.min(atoms.length, at + 10);
    for (let index = at + 1; index < end; index++) {
      const word = atoms[index]!.lower;
      if (word !== 'in' && word !== 'for') continue;
      let next = index + 1;
      while (next < end && ABOUT_YEARS.has(atoms[next]!.lower)) next++;
      const number = readNumber(atoms, next);
      if (
        number !== null &&
        number.value >= FEWEST_YEARS &&
        atoms[number.next]?.lower === 'years'
      ) {
        clues.push(placed(atoms, at, number.next + 1, { kind: 'FIRST_IN_YEARS' }));
        break;
      }
    }
  }
  return clues;
}

/** The calendar can vouch for no more than this: it starts in 2015. */
const FEWEST_YEARS = 5;
const ABOUT_YEARS = new Set([
  'over',
  'more',
  'than',
  'nearly',
  'almost',
  'about',
  'around',
  'some',
  'the',
  'at',
  'least',
  'its',
  'their',
  'history',
]);
