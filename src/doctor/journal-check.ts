import { inspectJournal } from '../ingest/journal/inspect.ts';
import type { JournalPlace } from '../ingest/journal/journal.ts';
import { amiss, type Check, fine } from './check.ts';
import { inWords } from './folder-checks.ts';

/** What the journal of accepted articles holds. */
export async function checkJournal(place: JournalPlace): Promise<Check> {
  const found = await inspectJournal(place);
  const { waiting, waitingForOthers, inUse, damaged, bytes } = found;
  const [firstDamaged] = damaged;
  const details = { ...found };
  if (firstDamaged !== undefined) {
    const finding = `${firstDamaged} cannot be read in full${damaged.length > 1 ? `, nor can ${damaged.length - 1} more` : ''}: an article that was accepted may be lost`;
    const advice =
      'Ingest again what was accepted around then; whoever asked for it may look for text in the file. Then delete it.';
    return amiss('journal', 'WARNING', finding, advice, details);
  }
  if (waiting > 0) {
    const finding = `${articles(waiting)} accepted and not stored yet (${inWords(bytes)})`;
    const advice = 'Run `picketline serve` or `picketline ingest`: the next start stores them.';
    return amiss('journal', 'WARNING', finding, advice, details);
  }
  if (waitingForOthers > 0) {
    const finding = `${articles(waitingForOthers)} accepted for another graph and not stored yet`;
    const advice =
      'Start once with the NEO4J_URI and NEO4J_DATABASE of then, or without, to store them.';
    return amiss('journal', 'WARNING', finding, advice, details);
  }
  const atWork =
    inUse === 0 ? '' : `, and ${inUse === 1 ? 'a process is' : `${inUse} processes are`} at work`;
  return fine('journal', `no article waits${atWork}`, details);
}

function articles(count: number): string {
  return count === 1 ? '1 article is' : `${count} articles are`;
}
