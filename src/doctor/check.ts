/** What the doctor found out about one thing. */
export interface Check {
  readonly name: CheckName;
  readonly state: CheckState;
  /** What is so, in a few words. */
  readonly finding: string;
  /** What to do about it; null where nothing is amiss. */
  readonly advice: string | null;
  /** The same for scripts, where there is more to tell than the finding does. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export type CheckName =
  | 'settings'
  | 'connection'
  | 'version'
  | 'migrations'
  | 'schema'
  | 'counts'
  | 'data folder'
  | 'disk space'
  | 'journal';

/** `SKIPPED` is what could not be looked at, for a reason that another check tells or that is in order. */
export type CheckState = 'OK' | 'WARNING' | 'FAILED' | 'SKIPPED';

export function fine(name: CheckName, finding: string, details?: Check['details']): Check {
  const check: Check = { name, state: 'OK', finding, advice: null };
  return details === undefined ? check : { ...check, details };
}

export function amiss(
  name: CheckName,
  state: 'WARNING' | 'FAILED',
  finding: string,
  advice: string,
  details?: Check['details'],
): Check {
  const check: Check = { name, state, finding, advice };
  return details === undefined ? check : { ...check, details };
}

export function skipped(name: CheckName, finding: string): Check {
  return { name, state: 'SKIPPED', finding, advice: null };
}
