import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { engines, neo4jAddress } from '../_engines.ts';
import { ask } from '../resolvers/_ask.ts';
import { multiplyGraph } from './_large-graph.ts';
import { WRITING } from './_statement-examples.ts';

/*
 * Asks Neo4j how it would run each statement on a graph with the proportions of a large one, and looks for
 * what grows with the whole graph: reading all nodes, all of a label or a type, or a whole index, and
 * combining two sets of rows that nothing joins.
 */

/** Each with the reason why it may be so; what a plan no longer holds must go from here. */
const ALLOWED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'read/reference-tables': {
    'all ReferenceTable': 'There are as many as files in seeds/reference.',
  },
  'transfer/delete-nodes': {
    'all FormerQuote': 'Any of them are asked for, as many as the limit says.',
  },
  'transfer/forget-migrations': {
    'all Migration': 'There are as many as files in cypher/migrations.',
  },
  'transfer/graph-size': {
    'a product': 'Two counts, of one row each.',
    'all nodes': 'All are counted, but for those of two labels.',
  },
  'transfer/node-ids': {
    'all FormerQuote': 'The ids of all are asked for.',
  },
  'write/reference-evidence': {
    'a product': 'Six subqueries of one row each.',
    'all ReferenceTable': 'There are as many as files in seeds/reference.',
  },
  'write/retire-reference': {
    'all ReferenceTable': 'There are as many as files in seeds/reference.',
    'all Dispute': 'All lose their strikes, and all but a few go; they come from reference tables.',
    'all Office': 'All but a few go; they come from reference tables.',
  },
  'write/stored-migrations': {
    'all Migration': 'All of them are asked for.',
  },
};

/** What stands for the names that a statement declares. */
const EXAMPLE_NAMES: Readonly<Record<string, string>> = {
  NodeLabel: 'FormerQuote',
  SecondLabel: 'Union',
  FromLabel: 'Person',
  RelationshipType: 'SAID',
  ToLabel: 'Quote',
};

const library = loadStatements(PACKAGE_FILES.cypher);
const statements = library.all
  .filter(({ name }) => !name.startsWith('migrations/'))
  .map(({ name, names, text }) => {
    if (names === undefined) return { name, text };
    const examples = Object.fromEntries(names.map((each) => [each, EXAMPLE_NAMES[each] ?? '']));
    return { name, text: library.get(name, examples).text };
  });
const given = inject('neo4j');
const skipped = 'skip' in given ? ` (skipped: ${given.skip})` : '';

describe.skipIf('skip' in given)(`The plan of Neo4j${skipped}`, () => {
  let driver: Driver;
  const planOf = async (text: string) => {
    // A plan that was made for another graph is not what is asked about.
    const { summary } = await driver.executeQuery(`CYPHER replan=force EXPLAIN ${text}`);
    if (summary.plan === false) throw new Error('Neo4j gave no plan');
    return summary.plan;
  };

  beforeAll(async () => {
    const engine = await engines.find(({ name }) => name === 'Neo4j')!.open();
    for (const step of WRITING) await step.run(engine, library);
    await engine.close();
    const { uri, username, password } = neo4jAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    await multiplyGraph(neo4jAddress(), 100);
  });
  afterAll(() => driver?.close());

  test.each([
    ['MATCH (n) RETURN n', 'all nodes'],
    ['MATCH (p:Person) WHERE p.honorific = $honorific RETURN p', 'all Person'],
    ['MATCH (q:Quote|Figure) RETURN q', 'all Quote|Figure'],
    ['MATCH (p:Person) RETURN p.id ORDER BY p.id', 'all Person'],
    ['MATCH ()-[r:SAID]->() RETURN r', 'all SAID'],
    ['MATCH (p:Person {slug: $slug}), (q:Quote {textKey: $textKey}) RETURN p, q', 'a product'],
  ])('of "%s" holds %s', async (text, expected) => {
    expect(costlyParts(await planOf(text))).toContain(expected);
  });

  test('that finds two nodes by their ids and joins them is cheap', async () => {
    const text = 'MATCH (p:Person {id: $p}) MATCH (q:Quote {id: $q}) MERGE (p)-[:SAID]->(q)';
    expect(costlyParts(await planOf(text))).toEqual([]);
  });

  for (const { name, text } of statements) {
    test(`of ${name} reads no more than it is asked for`, async () => {
      const parts = costlyParts(await planOf(text));
      expect(parts).toEqual(Object.keys(ALLOWED[name] ?? {}).sort());
    });
  }

  test.each([
    `{ person(id: "p") { name quotes(orderBy: DATE_DESC) { nodes { text attributions { name
      appointment { title organisation { name } } } article { title } strike { from } } } } }`,
    `{ strike(id: "s") { from quotes { nodes { text attributions { name } article { title } } }
      figures { nodes { value concerns { ... on Organisation { name } } } } } }`,
    `{ article(id: "a") { title quotes { nodes { text attributions { speaker {
      ... on Person { name quotes(first: 3) { nodes { text article { title } } } } } } } } } }`,
  ])('of what %s asks for at once reads no more than it is asked for', async (question) => {
    const texts = await textsFor(question);
    expect(texts).toHaveLength(1);
    expect(costlyParts(await planOf(texts[0]!))).toEqual([]);
  });
});

/** The statements that a question is answered by once it is prepared. */
async function textsFor(question: string): Promise<readonly string[]> {
  const engine = await engines.find(({ name }) => name !== 'Neo4j')!.open();
  const read = vi.spyOn(engine, 'read');
  await ask(engineNamedAlike(engine), question, {}, { prepared: true });
  await engine.close();
  return read.mock.calls.map(([{ text }]) => text);
}

/** One that stays the same when it is given a name. */
function engineNamedAlike(engine: GraphEngine): GraphEngine {
  return Object.assign(engine, { named: () => engine });
}

/** What a plan reads or combines that grows with the whole graph, each once, sorted. */
function costlyParts(plan: Plan): readonly string[] {
  const parts = new Set<string>();
  const visit = (each: Plan) => {
    const { operatorType, children } = each;
    if (/Scan\b/.test(operatorType)) parts.add(`all ${scanned(each)}`);
    if (operatorType.startsWith('CartesianProduct') && !isOfSingleNodes(each)) {
      parts.add('a product');
    }
    children.forEach(visit);
  };
  visit(plan);
  return [...parts].sort();
}

/** The label or type that a scan reads: `p:Person`, `RANGE INDEX p:Person(id) …`, `(a)-[r:SAID]->(b)`; or all nodes. */
function scanned({ arguments: { Details } }: Plan): string {
  return /:([\w|]+)/.exec(String(Details ?? ''))?.[1] ?? 'nodes';
}

/** Whether a plan gives one row at most for each it is given: all that it begins with is a look-up by a unique key. */
function isOfSingleNodes({ operatorType, children }: Plan): boolean {
  return children.length === 0
    ? /^(?:NodeUniqueIndexSeek|Argument)\b/.test(operatorType)
    : children.every(isOfSingleNodes);
}
