import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/*
 * Whose a file of the journal is, told by its name. A process id alone comes again: after a restart of a
 * container it is even the same. So the moment at which the process started goes with it, where the system tells.
 */

/** Names this process among all that may ever share the folder. */
export function ownToken(): string {
  return [hostKey(), process.pid, startOf(process.pid) ?? 0].join('-');
}

/** Whether the process of a token is at work on this machine. One of another machine counts as gone. */
export function isAtWork(token: string): boolean {
  const [host, pid, start] = token.split('-');
  if (host !== hostKey() || !isRunning(Number(pid))) return false;
  return (startOf(Number(pid)) ?? 0) === Number(start);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in clock ticks since the machine did; null where the system does not tell. */
function startOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in brackets may hold blanks; the start is the 22nd field, the 20th after the name.
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[19]);
  } catch {
    return null;
  }
}

function hostKey(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}
