import { readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second. */
const MILLISECONDS_PER_TICK = 10;

/** CPU time that a process has taken so far, in milliseconds; null where the system does not tell as Linux does. */
export function cpuTime(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in brackets may hold spaces. Behind it, user time is the 12th field and system time the 13th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_PER_TICK;
  } catch {
    return null;
  }
}
