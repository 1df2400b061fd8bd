import type { Atom } from '../figures/atoms.ts';

/** A time of day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** The atom after it. */
  readonly next: number;
}

/** "8am", "8.30 a.m.", "12.01am", "08:00", "noon"; null for "midnight", which may belong to either day. */
export function readClock(atoms: readonly Atom[], at: number): Clock | null {
  const atom = atoms[at];
  if (atom === undefined) return null;
  if (NOON.has(atom.lower)) return { hour: 12, minute: 0, next: at + 1 };
  if (atom.kind !== 'NUMBER') return null;
  const time = /^([0-9]{1,2})(?:\.([0-9]{2}))?$/.exec(atom.text);
  if (time === null) return null;
  const colon = atoms[at + 1]?.text === ':' && atoms[at + 1]!.joined;
  const minutes = colon && /^[0-9]{2}$/.test(atoms[at + 2]?.text ?? '');
  const next = minutes ? at + 3 : at + 1;
  const hour = Number(time[1]);
  const minute = Number(minutes ? atoms[at + 2]!.text : (time[2] ?? 0));
  if (minute > 59) return null;
  const half = atoms[next]?.lower ?? '';
  const letter = half === 'a' || half === 'p';
  // "8 a.m."
  const spelled = letter && atoms[next + 1]?.text === '.' && atoms[next + 2]?.lower === 'm';
  if (half === 'am' || half === 'pm' || spelled) {
    if (hour < 1 || hour > 12) return null;
    const end = spelled ? (atoms[next + 3]?.text === '.' ? next + 4 : next + 3) : next + 1;
    return { hour: (hour % 12) + (half.startsWith('p') ? 12 : 0), minute, next: end };
  }
  return minutes && hour < 24 ? { hour, minute, next } : null;
}

const NOON = new Set(['noon', 'midday']);

/** The time right before a date: "7am on Thursday"; null for "8am to 5pm on Thursday", which are hours of a day. */
export function clockBefore(atoms: readonly Atom[], date: number): Clock | null {
  for (let at = date - 1; at >= Math.max(0, date - LONGEST_CLOCK); at--) {
    const clock = readClock(atoms, at);
    if (clock === null) continue;
    const beside =
      clock.next === date || (clock.next === date - 1 && LINKS.has(atoms[date - 1]!.lower));
    return beside && !isSecond(atoms, at) ? clock : null;
  }
  return null;
}

/** The time right after a date: "on Thursday at 7am"; null for "on Thursday from 8am to 5pm". */
export function clockAfter(atoms: readonly Atom[], dateEnd: number): Clock | null {
  const link = atoms[dateEnd]?.lower ?? '';
  const clock = AFTER.has(link) ? readClock(atoms, dateEnd + 1) : null;
  if (clock === null) return null;
  const second = CLOCK_LINKS.has(atoms[clock.next]?.lower ?? '');
  return second && readClock(atoms, clock.next + 1) !== null ? null : clock;
}

/** Words between two times of one day. */
export const CLOCK_LINKS = new Set(['to', 'until', 'till', 'and', '-', '–', 'through']);

/** Whether a time ends hours of a day: "5pm" in "8am to 5pm". */
function isSecond(atoms: readonly Atom[], at: number): boolean {
  if (!CLOCK_LINKS.has(atoms[at - 1]?.lower ?? '')) return false;
  for (let first = at - 2; first >= Math.max(0, at - 1 - LONGEST_CLOCK); first--) {
    if (readClock(atoms, first)?.next === at - 1) return true;
  }
  return false;
}

const LONGEST_CLOCK = 8;
const LINKS = new Set(['on', 'of', 'this', 'next', ',']);
const AFTER = new Set(['at', 'from']);
