import type { Atom } from '../figures/atoms.ts';
import type { Clue, StrikeClues } from './clue.ts';
import { type DateClue, resolveDays } from './resolve-days.ts';
import type { StatedDays } from './stated-days.ts';
import { wholeStretches } from './stretches.ts';
import type { Writing } from './weigh.ts';

/** A strike that has been moved: what the words tell of the old days, and the new ones. */
export interface MovedStrike {
  readonly words: StrikeClues;
  readonly days: readonly StatedDays[];
}

/**
 * "A strike on 3 May has been rescheduled for 10 May", "moved from 3 May to 10 May", "postponed the stoppage planned
 * for Friday until 10 May". Null where nothing is moved to a day.
 */
export function movedStrike(
  { reference, clues }: StrikeClues,
  writing: Writing,
): MovedStrike | null {
  const { atoms } = reference.sentence;
  const verb = movingVerb(atoms, reference.firstAtom);
  if (verb === null) return null;
  const dates = clues.filter((clue) => clue.kind === 'DATE');
  const range = dates.find(({ dates: { kind } }) => kind === 'RANGE');
  if (range !== undefined && isFromTo(atoms, verb, range)) {
    const [old, ...later] = range.dates.dates.map((date) => only(range, [date]));
    return old === undefined ? null : moved(reference, clues, range, [old], later, writing);
  }
  const target = dates.findLast(({ dates: { firstAtom } }) => isTarget(atoms, verb, firstAtom));
  return target === undefined ? null : moved(reference, clues, target, [], [target], writing);
}

function moved(
  reference: StrikeClues['reference'],
  clues: readonly Clue[],
  replaced: Clue,
  old: readonly Clue[],
  later: readonly DateClue[],
  writing: Writing,
): MovedStrike | null {
  const days = later.flatMap((clue) => {
    const plain = { ...clue, edge: null };
    return resolveDays(plain, reference, writing, 'FUTURE')?.days ?? [];
  });
  if (days.length === 0) return null;
  const range = later[0]?.dates.kind === 'RANGE';
  const stretches = range
    ? [{ from: days[0]!, to: days.at(-1)!, stated: false, whole: true }]
    : wholeStretches(days, false);
  const kept = clues.flatMap((clue) => (clue === replaced ? old : [clue]));
  return { words: { reference, clues: kept }, days: stretches };
}

/** "moved from 3 May to 10 May", "postponed a strike planned for 3 May until 10 May" */
function isFromTo(atoms: readonly Atom[], verb: number, { dates }: DateClue): boolean {
  const { firstAtom, atomEnd } = dates;
  if (firstAtom === verb + 2 && atoms[verb + 1]?.lower === 'from') return true;
  const until = atoms.slice(firstAtom, atomEnd).some(({ lower }) => lower === 'until');
  return until && firstAtom > verb && atoms[firstAtom - 1]?.lower !== 'from';
}

function only(clue: DateClue, dates: DateClue['dates']['dates']): DateClue {
  return { ...clue, edge: null, dates: { ...clue.dates, kind: 'DAYS', dates } };
}

/** The verb that moves a strike, which follows it within its clause, or stands right before it. */
function movingVerb(atoms: readonly Atom[], firstAtom: number): number | null {
  for (let at = Math.max(0, firstAtom - REACH_BEFORE); at < atoms.length; at++) {
    if (at > firstAtom + REACH_AFTER) return null;
    const { lower } = atoms[at]!;
    if (MOVING.has(lower)) return at;
    const particle = PARTICLES.get(lower);
    if (particle !== undefined && atoms[at + 1]?.lower === particle) return at + 1;
  }
  return null;
}

/** Whether a date is when it will be instead: "until 10 May", "to the bank holiday weekend, 4 to 6 May". */
function isTarget(atoms: readonly Atom[], verb: number, firstAtom: number): boolean {
  if (firstAtom <= verb) return false;
  for (let at = firstAtom - 1; at > Math.max(verb, firstAtom - LONGEST_TARGET); at--) {
    const { lower } = atoms[at]!;
    if (lower === 'until' || lower === 'till') return true;
    if (lower === 'to' || lower === 'for') return at === verb + 1;
    if (!IN_TARGET.has(lower)) return false;
  }
  return false;
}

const REACH_BEFORE = 6;
const REACH_AFTER = 22;
const LONGEST_TARGET = 10;
const MOVING = new Set(
  'moved rescheduled postponed delayed deferred switched postpone reschedule move delay'.split(' '),
);
const PARTICLES = new Map([
  ['put', 'back'],
  ['pushed', 'back'],
  ['brought', 'forward'],
]);
const IN_TARGET = new Set(
  'on the next early late bank holiday weekend week , may june august december january midnight from at'.split(
    ' ',
  ),
);
