import neo4j from 'neo4j-driver';
import { afterAll, describe, inject } from 'vitest';
import { openBoltEngine } from '../src/graph/bolt/bolt-engine.ts';
import { openEmbeddedEngine } from '../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../src/graph/engine.ts';
import { loadStatements } from '../src/graph/statement-library.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { PACKAGE_FILES } from '../src/package-files.ts';
import type { Neo4jAddress } from './_neo4j/start-neo4j.ts';

export interface EngineUnderTest {
  readonly name: string;
  /** Why this engine cannot be tested here. */
  readonly skip?: string;
  /** An engine over an empty graph that has had all migrations. On Neo4j it empties the one that all tests share. */
  open(): Promise<GraphEngine>;
}

const given = inject('neo4j');
if (given === undefined) {
  throw new Error('Tests that need an engine live in files named *.engine.test.ts.');
}

export const engines: readonly EngineUnderTest[] = [
  {
    name: 'Neo4j',
    open: () => openEmptyNeo4j(neo4jAddress()),
    ...('skip' in given ? { skip: given.skip } : {}),
  },
  {
    name: 'the embedded engine',
    open: async () => migrated(await openEmbeddedEngine({ memory: true })),
  },
];

/**
 * Describes the same tests on each engine; where one is missing they are skipped, with the reason in their
 * title. What `openEngine` gave is closed when the tests are done.
 */
export function describeEngines(
  title: string,
  define: (openEngine: () => Promise<GraphEngine>, engine: EngineUnderTest) => void,
): void {
  for (const engine of engines) {
    const reason = engine.skip === undefined ? '' : ` (skipped: ${engine.skip})`;
    describe.skipIf(engine.skip !== undefined)(`${title}, on ${engine.name}${reason}`, () => {
      const opened: GraphEngine[] = [];
      afterAll(async () => {
        await Promise.all(opened.map((open) => open.close()));
      });
      define(async () => {
        const open = await engine.open();
        opened.push(open);
        return open;
      }, engine);
    });
  }
}

/** Where the Neo4j of this run answers; for tests of a skipped engine there is none. */
export function neo4jAddress(): Neo4jAddress {
  if ('skip' in given) {
    throw new Error(`There is no Neo4j: ${given.skip}`);
  }
  return given;
}

export interface CountingEngine extends GraphEngine {
  /** How often each statement ran since the last `reset`, by name. */
  readonly counts: ReadonlyMap<string, number>;
  /** All of `counts` together. */
  total(): number;
  reset(): void;
}

/** Passes everything on to `engine` and counts the statements. */
export function countingEngine(engine: GraphEngine): CountingEngine {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const counted: CountingEngine = {
    kind: engine.kind,
    counts,
    total: () => [...counts.values()].reduce((sum, each) => sum + each, 0),
    reset: () => counts.clear(),
    named: () => counted,
    read(statement, parameters) {
      count(statement.name);
      return engine.read(statement, parameters);
    },
    write: (work) =>
      engine.write((transaction) =>
        work({
          run(statement, parameters) {
            count(statement.name);
            return transaction.run(statement, parameters);
          },
        }),
      ),
    changeSchema: (statement) => engine.changeSchema(statement),
    exclusively: (lock, work) => engine.exclusively(lock, work),
    verify: (options) => engine.verify(options),
    inspect: () => engine.inspect(),
    persist: () => engine.persist(),
    close: () => engine.close(),
  };
  return counted;
}

async function openEmptyNeo4j(address: Neo4jAddress): Promise<GraphEngine> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  const session = driver.session({ database: address.database });
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
  await driver.close();
  return migrated(openBoltEngine(address));
}

async function migrated(engine: GraphEngine): Promise<GraphEngine> {
  await migrate(engine, loadStatements(PACKAGE_FILES.cypher));
  return engine;
}
