/*
 * Runs in a process of its own and writes to an embedded graph until it is killed. Its last two arguments are
 * the folder and what to do: "hold" opens the folder and waits; "unfinished" stays in one transaction;
 * "commits" makes one transaction after the other, each of ten nodes, and prints the number of each once it
 * is committed.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import { statementOf } from './_statement-of.ts';

const [folder = '', what] = process.argv.slice(-2);
const engine = await openEmbeddedEngine({ folder });
const print = (words: string) => process.stdout.write(`${words}\n`);
const add = statementOf('UNWIND $numbers AS n CREATE (:Written {batch: $batch, n: n})', [
  'numbers',
  'batch',
]);
const numbers = [1, 2, 3, 4, 5];

if (what === 'hold') {
  print('ready');
  await pause(60_000);
} else if (what === 'unfinished') {
  await engine.write((transaction) => transaction.run(add, { numbers, batch: 0 }));
  await engine.write(async (transaction) => {
    for (let batch = 1; ; batch += 1) {
      await transaction.run(add, { numbers, batch });
      print(String(batch));
    }
  });
} else {
  for (let batch = 0; ; batch += 1) {
    await engine.write(async (transaction) => {
      await transaction.run(add, { numbers, batch });
      await transaction.run(add, { numbers, batch });
    });
    print(String(batch));
  }
}
