#!/usr/bin/env node
import './production.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { surviveGoneReaders } from '../gone-readers.ts';
import { PACKAGE_ROOT } from '../package-files.ts';
import { backupCommand } from './backup.ts';
import { doctorCommand } from './doctor.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { exitCodeOf, messageOf } from './failure.ts';
import { ingestCommand } from './ingest.ts';
import { migrateCommand } from './migrate.ts';
import { restoreCommand } from './restore.ts';
import { serveCommand } from './serve.ts';

/** Runs the command line and sets the exit code: 0, 1 for a failure, 2 for bad input. */
async function main(): Promise<void> {
  surviveGoneReaders();
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed help or what was wrong with the arguments.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.stderr.write(`picketline: ${messageOf(error)}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

function createProgram(): Command {
  const program = new Command('picketline')
    .description(
      'Turns news articles about industrial action into a graph of who said what about which strike.',
    )
    .version(version(), '-V, --version')
    .showHelpAfterError('(--help shows what is expected)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Exit codes: 0 done, 1 failure, 2 bad input.
Each command has its own --help with examples.`,
    );
  const commands = [
    serveCommand(),
    extractCommand(),
    ingestCommand(),
    exportCommand(),
    restoreCommand(),
    backupCommand(),
    migrateCommand(),
    doctorCommand(),
  ];
  for (const command of commands) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}

function version(): string {
  const text = readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

await main();
