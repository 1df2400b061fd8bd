import { Command } from 'commander';
import { type Config, readConfig } from '../config.ts';
import { amiss, type Check, type CheckState } from '../doctor/check.ts';
import { examine } from '../doctor/examine.ts';
import { loadStatements } from '../graph/statement-library.ts';
import { PACKAGE_FILES } from '../package-files.ts';
import { isBadInput } from './failure.ts';

/** `picketline doctor`: looks at all that the program needs, and says what to do where something is amiss. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'Look at settings, graph, disk and journal, and say what to do where something is amiss',
    )
    .option('--json', 'print one JSON object, for scripts')
    .addHelpText(
      'after',
      `
It changes nothing. An embedded graph that a server has open is not looked into.

With --json: {"ok": boolean, "checks": [{"name", "state", "finding", "advice", "details"?}]}, where a
state is OK, WARNING, FAILED or SKIPPED.

Exit codes: 0 nothing failed, 1 something did, 2 a setting is bad.

Examples:
  $ picketline doctor
  $ NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… picketline doctor --json`,
    )
    .action(doctor);
}

interface DoctorFlags {
  readonly json?: true;
}

async function doctor({ json }: DoctorFlags): Promise<void> {
  const checks: Check[] = [];
  const isColoured = process.stdout.isTTY && process.stdout.hasColors();
  for await (const check of look()) {
    checks.push(check);
    if (!json) process.stdout.write(describe(check, isColoured));
  }
  const failed = checks.filter(({ state }) => state === 'FAILED');
  if (json) process.stdout.write(`${JSON.stringify({ ok: failed.length === 0, checks })}\n`);
  else process.stdout.write(`\n${summary(checks)}\n`);
  if (failed.length > 0) process.exitCode = failed.some(({ name }) => name === 'settings') ? 2 : 1;
}

async function* look(): AsyncGenerator<Check> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (!isBadInput(error)) throw error;
    yield amiss('settings', 'FAILED', error.message, 'Put the setting right, then run this again.');
    return;
  }
  yield* examine(config, loadStatements(PACKAGE_FILES.cypher));
}

const MARKS: Readonly<Record<CheckState, { readonly mark: string; readonly colour: number }>> = {
  OK: { mark: '✓', colour: 32 },
  WARNING: { mark: '!', colour: 33 },
  FAILED: { mark: '✗', colour: 31 },
  SKIPPED: { mark: '-', colour: 90 },
};
const NAME_WIDTH = 'data folder'.length + 2;

function describe({ name, state, finding, advice }: Check, isColoured: boolean): string {
  const { mark, colour } = MARKS[state];
  const shown = isColoured ? `\u001b[${colour}m${mark}\u001b[0m` : mark;
  const lines = [`${shown} ${name.padEnd(NAME_WIDTH)}${finding}\n`];
  if (advice !== null) lines.push(`  ${' '.repeat(NAME_WIDTH)}→ ${advice}\n`);
  return lines.join('');
}

function summary(checks: readonly Check[]): string {
  const count = (state: CheckState) => checks.filter((check) => check.state === state).length;
  const [failed, warned, skipped] = [count('FAILED'), count('WARNING'), count('SKIPPED')];
  if (failed + warned === 0) {
    return skipped === 0 ? 'All is well.' : 'Nothing is amiss.';
  }
  const parts = [
    failed > 0 ? `${failed} failed` : '',
    warned > 0 ? `${warned} to look at` : '',
    `${count('OK')} fine`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
