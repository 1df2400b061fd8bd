import type { Atom } from '../figures/atoms.ts';
import { type PlacedClue, placed } from './clue.ts';

/** "8am to 5pm", "from 8.30am until 5pm", "between 08:00 and 17:00", within one day */
export function windowClues(atoms: readonly Atom[]): PlacedClue[] {
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
