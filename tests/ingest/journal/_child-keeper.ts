/*
 * Runs in a process of its own, keeps one article after the other in the journal of the folder that its last
 * argument names until one is refused, and prints how many were accepted and why the last was not.
 */
import type { PicketlineError } from '../../../src/errors.ts';
import { openJournal } from '../../../src/ingest/journal/journal.ts';
import { entryOf } from './_entries.ts';

const journal = await openJournal({ folder: process.argv.at(-1)!, graph: 'embedded' });
for (let accepted = 0; ; accepted += 1) {
  try {
    await journal.keep(entryOf(accepted));
  } catch (error) {
    const { code, message } = error as PicketlineError;
    process.stdout.write(JSON.stringify({ accepted, error: code, message }));
    break;
  }
}
