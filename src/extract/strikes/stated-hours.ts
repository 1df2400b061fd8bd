import { type Clock, clockAfter, clockBefore, readClock } from './clock.ts';
import type { Clue } from './clue.ts';
import { RANGE_WORDS } from './date-words.ts';

/** When a strike began on its first day, and ended on its last: "07:00"; null where the words do not tell. */
export interface StatedHours {
  readonly from: string | null;
  readonly to: string | null;
}

type DateClue = Clue & { readonly kind: 'DATE' };

/** The time that stands right at a date of one day. */
export function clockOf({ dates: { firstAtom, atomEnd, atoms } }: DateClue): string | null {
  const clock = clockBefore(atoms, firstAtom) ?? clockAfter(atoms, atomEnd);
  return clock === null ? null : timeOf(clock);
}

/** "from 7am on Tuesday to 7am on Friday" */
export function hoursOfRange({ dates: { firstAtom, atomEnd, atoms } }: DateClue): StatedHours {
  const before = clockBefore(atoms, firstAtom);
  let to: Clock | null = null;
  let second = false;
  for (let at = firstAtom; at < atomEnd; at++) {
    second ||= RANGE_WORDS.has(atoms[at]!.lower) || atoms[at]!.lower === 'and';
    if (second) to ??= readClock(atoms, at);
  }
  to ??= clockAfter(atoms, atomEnd);
  return { from: before === null ? null : timeOf(before), to: to === null ? null : timeOf(to) };
}

/** "48 hours from 7am": until 7am two days on; null where the words give no length in hours or no time. */
export function hoursFrom(
  from: string | null,
  clues: readonly Clue[],
): (StatedHours & { readonly days: number }) | null {
  const length = clues.find((clue) => clue.kind === 'LENGTH');
  if (from === null || length === undefined) return null;
  if (length.unit !== 'HOURS') return null;
  const [hour = 0, minute = 0] = from.split(':').map(Number);
  const end = hour * 60 + minute + length.amount * 60;
  // "24 hours from 00:01" end with the day
  const whole = minute <= 1 && hour === 0;
  const days = Math.floor((whole ? end - minute - 1 : end) / MINUTES_OF_DAY);
  return { from, to: whole ? null : timeText(end % MINUTES_OF_DAY), days };
}

const MINUTES_OF_DAY = 1440;

function timeOf({ hour, minute }: Clock): string {
  return timeText(hour * 60 + minute);
}

function timeText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
