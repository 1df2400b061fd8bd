import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openBoltEngine } from '../../src/graph/bolt/bolt-engine.ts';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { migrate, planMigrations } from '../../src/migrations/migrate.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { engines, neo4jAddress } from '../_engines.ts';
import { startProxy } from '../_neo4j/proxy.ts';
import { statementOf } from '../graph/_statement-of.ts';
import { libraryWith } from './_library.ts';

const statements = loadStatements(PACKAGE_FILES.cypher);
const shipped = statements.migrations.map(({ name }) => name.replace('migrations/', ''));
const NOTED = statementOf(
  `MATCH (migration:Migration) WHERE migration.number IS NOT NULL
   RETURN migration.id AS name, migration.times AS times ORDER BY name`,
  [],
  ['name', 'times'],
);
const CREATE_PERSON = statementOf("CREATE (:Person {id: 'ada-quill', name: 'Ada Quill'})");
const COUNT_PEOPLE = statementOf(
  "MATCH (p:Person {id: 'ada-quill'}) RETURN count(p) AS people",
  [],
  ['people'],
);
const SEEN = statementOf('MATCH (n:Seen) RETURN coalesce(sum(n.times), 0) AS times', [], ['times']);

const given = inject('neo4j');

/** Engines over graphs that have had no migration and hold nothing, not even constraints. */
const blank = engines.map(({ name, skip }) => ({
  name,
  skip,
  open: name === 'Neo4j' ? openBlankNeo4j : () => openEmbeddedEngine({ memory: true }),
}));

describe.each(blank)('Migrating $name', ({ skip, open }) => {
  let engine: GraphEngine;
  beforeEach(async ({ skip: skipTest }) => {
    skipTest(skip !== undefined, skip);
    engine = await open();
  });
  afterEach(() => engine?.close());
  const create = () => engine.write((transaction) => transaction.run(CREATE_PERSON, {}));

  test('applies all to a fresh graph, notes each, and then has nothing to do', async () => {
    expect(await planMigrations(engine, statements)).toEqual(shipped);
    expect(await migrate(engine, statements)).toEqual(shipped);
    expect(await engine.read(NOTED, {})).toEqual(shipped.map((name) => ({ name, times: 1 })));
    await create();
    await expect(create()).rejects.toThrow('would break a uniqueness constraint');

    expect(await planMigrations(engine, statements)).toEqual([]);
    expect(await migrate(engine, statements)).toEqual([]);
    expect(await engine.read(NOTED, {})).toEqual(shipped.map((name) => ({ name, times: 1 })));
  });

  test('takes over a graph that was made before there were migrations, and loses nothing', async () => {
    for (const { name, text } of statements.migrations) {
      if (name === 'migrations/0002-keys-and-orders') await engine.changeSchema(statementOf(text));
    }
    await create();
    expect(await migrate(engine, statements)).toEqual([...shipped, 'search-index']);
    expect(await engine.read(COUNT_PEOPLE, {})).toEqual([{ people: 1 }]);
  });

  test('goes on where an earlier run was cut off', async () => {
    const cut = { ...statements, migrations: statements.migrations.slice(0, 1) };
    await migrate(engine, cut);
    expect(await migrate(engine, statements)).toEqual(shipped.slice(1));
  });

  test('adds what a later version brings, data once and together with its note', async () => {
    await migrate(engine, statements);
    const later = libraryWith({
      'new-index': 'CREATE INDEX seen_times IF NOT EXISTS FOR (n:Seen) ON (n.times)',
      'new-data': 'MERGE (n:Seen) SET n.times = coalesce(n.times, 0) + 1;\nMERGE (:Other {id: 1});',
    });
    const number = shipped.length + 1;
    expect(await migrate(engine, later)).toEqual([
      `${String(number).padStart(4, '0')}-new-index`,
      `${String(number + 1).padStart(4, '0')}-new-data`,
    ]);
    expect(await migrate(engine, later)).toEqual([]);
    expect(await engine.read(SEEN, {})).toEqual([{ times: 1 }]);

    await expect(migrate(engine, statements)).rejects.toThrow(
      expect.objectContaining({ code: 'GRAPH_NEWER' }),
    );
  });

  test('keeps nothing of a change of data that fails, and notes nothing', async () => {
    const failing = libraryWith({
      failing: "CREATE (:Seen {times: 1});\nCREATE (:Person {id: 'a'}), (:Person {id: 'a'});",
      never: 'CREATE (:Seen {times: 100})',
    });
    await expect(migrate(engine, failing)).rejects.toThrow(
      expect.objectContaining({ code: 'GRAPH_FAILED' }),
    );
    expect(await engine.read(SEEN, {})).toEqual([{ times: 0 }]);
    expect(await engine.read(NOTED, {})).toEqual(shipped.map((name) => ({ name, times: 1 })));
  });

  test('refuses a migration that is no longer what the graph has had, and changes nothing', async () => {
    await migrate(engine, libraryWith({ one: 'CREATE (:Seen {times: 1})' }));
    await expect(
      migrate(
        engine,
        libraryWith({ one: 'CREATE (:Seen {times: 2})', two: 'CREATE (:Seen {times: 3})' }),
      ),
    ).rejects.toThrow(expect.objectContaining({ code: 'MIGRATION_CHANGED' }));
    expect(await engine.read(SEEN, {})).toEqual([{ times: 1 }]);
  });
});

const skipped = 'skip' in given ? ` (skipped: ${given.skip})` : '';
describe.skipIf('skip' in given)(`Migrating one Neo4j from several processes${skipped}`, () => {
  let engine: GraphEngine;
  const opened: GraphEngine[] = [];
  beforeEach(async () => {
    engine = await openBlankNeo4j();
    opened.push(engine);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });
  const another = (uri = neo4jAddress().uri): GraphEngine => {
    const other = openBoltEngine({ ...neo4jAddress(), uri });
    opened.push(other);
    return other;
  };

  test('applies each once when eight start at the same time', async () => {
    const data = libraryWith({
      'new-data': 'MERGE (n:Seen) SET n.times = coalesce(n.times, 0) + 1',
    });
    const applied = await Promise.all(Array.from({ length: 8 }, () => migrate(another(), data)));
    const names = data.migrations.map(({ name }) => name.replace('migrations/', ''));
    expect(applied.flat().sort()).toEqual(names);
    expect(await engine.read(NOTED, {})).toEqual(names.map((name) => ({ name, times: 1 })));
    expect(await engine.read(SEEN, {})).toEqual([{ times: 1 }]);
  });

  test('waits for whoever migrates, and goes on when that one is gone', async () => {
    const proxy = await startProxy(neo4jAddress().uri);
    await engine.changeSchema(statements.migrations[0]!);
    const holder = another(proxy.uri);
    const lock = statements.get('write/take-migration-lock');
    let holds: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      holds = resolve;
    });
    let letGo: () => void = () => undefined;
    const holding = holder.exclusively(lock, () => {
      holds();
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    });
    await held;
    let isDone = false;
    const waiting = migrate(engine, statements).finally(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(isDone).toBe(false);
    await proxy.close();
    expect(await waiting).toEqual(shipped);
    letGo();
    await expect(holding).rejects.toThrow(expect.objectContaining({ code: 'GRAPH_UNAVAILABLE' }));
  });

  test('names a migration whose key two nodes share, and notes it only once it went through', async () => {
    const twice = statementOf(
      "CREATE (:Person {id: 'ada-quill', name: 'Ada Quill'}), (:Person {id: 'ada-quill', name: 'Ada Quill'})",
    );
    await engine.write((transaction) => transaction.run(twice, {}));
    await expect(migrate(engine, statements)).rejects.toThrow(
      expect.objectContaining({
        code: 'GRAPH_FAILED',
        message:
          'The statement migrations/0002-keys-and-orders found nodes that share a key which is to be unique: the log tells one of them.',
      }),
    );
    expect(await engine.read(NOTED, {})).toEqual([{ name: '0001-migrations', times: 1 }]);
    const one = statementOf("MATCH (p:Person {id: 'ada-quill'}) WITH p LIMIT 1 DELETE p");
    await engine.write((transaction) => transaction.run(one, {}));
    // Who is left has a name, which search has to find.
    expect(await migrate(engine, statements)).toEqual([...shipped.slice(1), 'search-index']);
  });
});

async function openBlankNeo4j(): Promise<GraphEngine> {
  await (await engines.find(({ name }) => name === 'Neo4j')!.open()).close();
  const engine = openBoltEngine(neo4jAddress());
  const forget = statementOf('MATCH (n) DETACH DELETE n');
  await engine.write((transaction) => transaction.run(forget, {}));
  for (const [show, drop] of [
    ['SHOW CONSTRAINTS YIELD name RETURN name', 'CONSTRAINT'],
    ["SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", 'INDEX'],
  ] as const) {
    const rows = await engine.read(statementOf(show, [], ['name']), {});
    for (const { name } of rows) await engine.changeSchema(statementOf(`DROP ${drop} \`${name}\``));
  }
  return engine;
}
