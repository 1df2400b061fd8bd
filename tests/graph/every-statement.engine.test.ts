import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { GraphEngine, Parameters, Row } from '../../src/graph/engine.ts';
import { fitStatement } from '../../src/graph/fitted-statement.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { engines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import { CHANGING, EXAMPLE_VALUES, WRITING, type WritingStep } from './_statement-examples.ts';
import { statementOf } from './_statement-of.ts';

/*
 * Runs every file of cypher/ on both engines with the same data and compares what comes back. A new writing
 * file needs a step that runs it, a new parameter of a reading file needs values, in _statement-examples.ts.
 */

const statements = loadStatements(PACKAGE_FILES.cypher);
const inFolder = (folder: string) => statements.all.filter(({ name }) => name.startsWith(folder));
const reading = inFolder('read/');
const writing = inFolder('write/');

test('every file stands in a folder that is compared, here or where whole graphs are moved', () => {
  const moving = inFolder('transfer/');
  expect(reading.length + writing.length + moving.length + statements.migrations.length).toBe(
    statements.all.length,
  );
});

test('every parameter of a reading statement has values to run it with', () => {
  const fromTheGraph = ['keys', 'after', 'before'];
  const lacking = reading.flatMap(({ name, parameters }) =>
    parameters
      .filter((each) => !fromTheGraph.includes(each) && !(each in EXAMPLE_VALUES))
      .map((each) => `${name}: $${each}`),
  );
  expect(lacking).toEqual([]);
});

const given = inject('neo4j');
const skipped = 'skip' in given ? ` (skipped: ${given.skip})` : '';

describe.skipIf('skip' in given)(`Both engines${skipped}`, () => {
  let neo4j: RecordingEngine;
  let embedded: RecordingEngine;
  let keys: readonly string[];
  let sortKeys: readonly string[];

  beforeAll(async () => {
    const [first, second] = await Promise.all(engines.map((engine) => engine.open()));
    neo4j = recordingEngine(first!);
    embedded = recordingEngine(second!);
  });
  afterAll(async () => {
    await Promise.all([neo4j?.close(), embedded?.close()]);
  });

  const runStep = async (step: WritingStep) => {
    const [before, beforeEmbedded] = [neo4j.calls.length, embedded.calls.length];
    const outcome = await step.run(neo4j, statements);
    expect(await step.run(embedded, statements)).toEqual(outcome);
    expect(embedded.calls.slice(beforeEmbedded)).toEqual(neo4j.calls.slice(before));
    expect(await dumpGraph(embedded)).toEqual(await dumpGraph(neo4j));
  };

  for (const step of WRITING) {
    test(`hold the same after ${step.name}`, () => runStep(step));
  }

  test('hold enough to read by', async () => {
    const find = async (text: string) => {
      const rows = await neo4j.read(statementOf(text, [], ['found']), {});
      return rows.flatMap(({ found }) => found as readonly string[]).toSorted();
    };
    keys = await find(`MATCH (n)
      UNWIND [n.id, n.nameKey, n.odsCode, n.kind, n.relationKey, n.table] + coalesce(n.aliasKeys, []) AS key
      WITH key WHERE key IS NOT NULL RETURN collect(DISTINCT key) + ['', 'nothing'] AS found`);
    sortKeys = await find('MATCH (n) RETURN collect(DISTINCT n.sortKey) AS found');
    expect(keys.length).toBeGreaterThan(50);
    expect(sortKeys.length).toBeGreaterThan(30);
  });

  for (const statement of reading) {
    test(`give the same rows for ${statement.name}`, async () => {
      const compare = async (parameters: Parameters) => {
        const rows = await neo4j.read(statement, parameters);
        expect(await embedded.read(statement, parameters), JSON.stringify(parameters)).toEqual(
          rows,
        );
        return rows;
      };
      const neutral = neutralOf(statement, keys);
      const found = (await compare(neutral)).filter(holdsSomething);
      expect(found, 'rows that hold something').not.toEqual([]);
      // A few keys are enough for the rest, and much faster.
      const fewKeys = [...found.slice(0, 6).map(({ key }) => key as string), 'nothing'];
      const few = 'keys' in neutral ? { ...neutral, keys: fewKeys } : neutral;
      for (const parameters of variationsOf(statement, few, sortKeys)) {
        await compare(parameters);
      }
      const absent = statement.parameters.filter((name) => few[name] === null);
      const fitted = fitStatement(statement, { absent, needs: null, exact: false });
      const given = Object.fromEntries(fitted.parameters.map((name) => [name, few[name]!]));
      const whole = await neo4j.read(statement, few);
      expect(await neo4j.read(fitted, given), 'without the conditions').toEqual(whole);
      expect(await embedded.read(fitted, given), 'without the conditions').toEqual(whole);
    });
  }

  for (const step of CHANGING) {
    test(`hold the same after ${step.name}`, () => runStep(step));
  }

  test('ran every writing statement', () => {
    const ran = new Set(neo4j.calls.map(({ name }) => name));
    expect(writing.filter(({ name }) => !ran.has(name)).map(({ name }) => name)).toEqual([]);
  });

  test('take the migrations a second time without a change', async () => {
    const before = [await schemaOf(neo4j), await schemaOf(embedded)];
    for (const migration of statements.migrations) {
      await neo4j.changeSchema(migration);
      await embedded.changeSchema(migration);
    }
    expect([await schemaOf(neo4j), await schemaOf(embedded)]).toEqual(before);
    expect(before[1]).toEqual(before[0]);
  });

  test('refuse a second node with the same id under every label that has ids', async () => {
    for (const label of await schemaOf(neo4j)) {
      const twice = statementOf(
        `CREATE (:${label} {id: 'twice'}) CREATE (:${label} {id: 'twice'})`,
      );
      for (const engine of [neo4j, embedded]) {
        await expect(engine.write((transaction) => transaction.run(twice, {}))).rejects.toThrow(
          'would break a uniqueness constraint',
        );
      }
    }
  });
});

/** Parameters that take no rows away. */
function neutralOf({ parameters }: Statement, keys: readonly string[]): Parameters {
  const bounds: Parameters = { keys, after: '', before: '\uffff' };
  return Object.fromEntries(
    parameters.map((name) => [name, bounds[name] ?? EXAMPLE_VALUES[name]?.[0] ?? null]),
  );
}

/**
 * The same for two equal keys, for the middle of the list, and with each other value of one parameter at a
 * time. A condition that stands word for word in a statement that was compared before is not varied again:
 * Neo4j plans a statement anew for each kind and size of its parameters, which adds up to minutes.
 */
function variationsOf(
  statement: Statement,
  neutral: Parameters,
  sortKeys: readonly string[],
): readonly Parameters[] {
  const [key = ''] = (neutral.keys ?? []) as readonly string[];
  const [after = '', before = ''] = [0.25, 0.75].map(
    (share) => sortKeys[Math.floor(sortKeys.length * share)],
  );
  const middle = 'after' in neutral ? [{ ...neutral, after, before }] : [];
  const varied = statement.parameters
    .filter((name) => name === 'limit' || isNew(name, statement.text))
    .flatMap((name) =>
      (EXAMPLE_VALUES[name] ?? []).slice(1).map((value) => ({ ...neutral, [name]: value })),
    );
  const twice = 'keys' in neutral ? [{ ...neutral, keys: [key, key] }] : [];
  return [...twice, ...middle, ...varied];
}

const conditions = new Set<string>();

function isNew(parameter: string, text: string): boolean {
  const lines = text.split('\n').filter((line) => line.includes(`$${parameter}`));
  const condition = lines.map((line) => line.trim()).join('\n');
  const before = conditions.size;
  return conditions.add(condition).size > before;
}

/** Whether a row says anything besides its key. */
function holdsSomething({ key: _, ...columns }: Row): boolean {
  return Object.values(columns).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
}

interface Call {
  readonly name: string;
  readonly parameters: string;
  /** In any order, as writing statements give sets. */
  readonly rows: readonly string[];
}

interface RecordingEngine extends GraphEngine {
  /** What the writing path asked and was told. */
  readonly calls: Call[];
}

function recordingEngine(engine: GraphEngine): RecordingEngine {
  const calls: Call[] = [];
  const record = (statement: Statement, parameters: Parameters, rows: readonly Row[]) => {
    if (statement.name.startsWith('write/')) {
      const lines = rows.map((row) => unordered(row)).sort();
      calls.push({ name: statement.name, parameters: unordered(parameters), rows: lines });
    }
    return rows;
  };
  const recording: RecordingEngine = {
    kind: engine.kind,
    calls,
    named: () => recording,
    read: async (statement, parameters) =>
      record(statement, parameters, await engine.read(statement, parameters)),
    write: (work) =>
      engine.write((transaction) =>
        work({
          run: async (statement, parameters) =>
            record(statement, parameters, await transaction.run(statement, parameters)),
        }),
      ),
    changeSchema: (statement) => engine.changeSchema(statement),
    exclusively: (lock, work) => {
      record(lock, {}, []);
      return engine.exclusively(lock, work);
    },
    verify: () => engine.verify(),
    inspect: () => engine.inspect(),
    persist: () => engine.persist(),
    close: () => engine.close(),
  };
  return recording;
}

/** JSON with the keys of maps and the elements of lists in one order. */
function unordered(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(unordered).sort().join()}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, held]) => `${key}:${unordered(held)}`);
    return `{${entries.sort().join()}}`;
  }
  return JSON.stringify(value);
}

/** Labels whose ids are unique. */
async function schemaOf(engine: GraphEngine): Promise<readonly string[]> {
  const isBolt = engine.kind === 'bolt';
  const show = isBolt
    ? statementOf(
        'SHOW CONSTRAINTS YIELD labelsOrTypes, properties',
        [],
        ['labelsOrTypes', 'properties'],
      )
    : statementOf('SHOW CONSTRAINTS', [], ['label', 'properties']);
  const rows = await engine.read(show, {});
  return rows
    .filter(({ properties }) => String(properties) === 'id')
    .map((row) => String(isBolt ? row.labelsOrTypes : row.label))
    .filter((label) => label !== 'Sample')
    .sort();
}
