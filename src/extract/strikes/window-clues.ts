import type { Atom } from '../figures/atoms.ts';
import { CLOCK_LINKS, readClock } from './clock.ts';
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
