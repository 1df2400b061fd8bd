/*
 * Runs in a process of its own: takes articles in without end, into a graph that is lost with the process and
 * a journal in the folder that its last argument names, and prints the id of each once it is accepted.
 */
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import { IngestQueue } from '../../src/ingest/ingest-queue.ts';
import { openJournal } from '../../src/ingest/journal/journal.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import type { Article } from '../../src/text/article.ts';
import { emptyRecord } from '../_lamplighters.ts';
import { reference, statements } from './_ingest.ts';
import { entryOf } from './journal/_entries.ts';

const engine = await openEmbeddedEngine({ memory: true });
await migrate(engine, statements);
const extract = (article: Article) => emptyRecord(article);
const parts = { engine, statements, reference, extraction: 'test', extract };
const journal = await openJournal({ folder: process.argv.at(-1)!, graph: 'embedded' });
const queue = new IngestQueue(parts, { journal });
for (let number = 0; ; number += 1) {
  await queue.room();
  const { articleId, accepted } = queue.add(entryOf(number).article);
  void accepted.then(() => process.stdout.write(`${articleId}\n`));
}
