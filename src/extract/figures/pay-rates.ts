import type { Atom } from './atoms.ts';

/** "£13 an hour", "$20 per shift" */
export function isRate(atoms: readonly Atom[], at: number): boolean {
  return EACH.has(atoms[at]?.lower ?? '') && WORKED.has(atoms[at + 1]?.lower ?? '');
}

/** "a" of "£2 a week". */
export const EACH: ReadonlySet<string> = new Set(['a', 'an', 'per']);
const WORKED = new Set(['hour', 'shift']);
