import { beforeEach, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { setImportedLists } from '../../src/migrations/imported-lists.ts';
import { readGraph } from '../../src/transfer/read-graph.ts';
import { countingEngine, describeEngines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import { statementOf } from '../graph/_statement-of.ts';
import { statements } from '../transfer/_round-trip.ts';

describeEngines('Lists that an import had put aside', (openEngine) => {
  let engine: GraphEngine;
  const run = (text: string) =>
    engine.write((transaction) => transaction.run(statementOf(text), {}));
  beforeEach(async () => {
    engine = await openEngine();
    await run(`CREATE (ada:Person {id: 'ada-quill', listsAside: '{"aliases":[],"nations":[""]}'})
      CREATE (milo:Person {id: 'milo-trent', aliases: ['Milo']})
      CREATE (ada)-[:HELD {listsAside: '{"evidence":[]}'}]->(post:Appointment {id: 'post'})
      CREATE (ada)-[:HELD {since: 2}]->(post)
      CREATE (:GraphState {id: 'import', nodeLabels: ['Person'], relationshipLabels: ['Person']})`);
  });

  test('are put in their places, and nothing else is changed', async () => {
    await setImportedLists(engine, statements);
    expect(await dumpGraph(engine)).toEqual(
      [
        '{"from":"ada-quill","fromLabels":["Person"],"properties":{"evidence":[]},"to":"post","toLabels":["Appointment"],"type":"HELD"}',
        '{"from":"ada-quill","fromLabels":["Person"],"properties":{"since":2},"to":"post","toLabels":["Appointment"],"type":"HELD"}',
        '{"aliases":["Milo"],"id":"milo-trent","labels":["Person"]}',
        '{"aliases":[],"id":"ada-quill","labels":["Person"],"nations":[""]}',
        '{"id":"post","labels":["Appointment"]}',
      ].sort(),
    );
    const counting = countingEngine(engine);
    await setImportedLists(counting, statements);
    expect([...counting.counts]).toEqual([['transfer/import-state', 1]]);
  });

  test('keep the graph from being exported until then', async () => {
    await expect(readGraph(engine, statements)).rejects.toMatchObject({
      code: 'RESTORE_UNFINISHED',
    });
    await setImportedLists(engine, statements);
    await readGraph(engine, statements);
  });
});
