import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../_neo4j/start-neo4j.ts';

/** What nodes are looked up by; a copy gets values of its own. */
const KEYS = [
  'id',
  'sortKey',
  'nameKey',
  'slug',
  'odsCode',
  'textKey',
  'relationKey',
  'digestOf',
  'stem',
  'start',
  'head',
  'tail',
];

/**
 * Copies all that a Neo4j holds `times` times, links included, so that its planner meets the proportions of
 * a large graph: in a small one it takes whatever comes, as nothing costs anything.
 */
export async function multiplyGraph(address: Neo4jAddress, times: number): Promise<void> {
  const { uri, username, password, database } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const run = (text: string) =>
    driver.executeQuery(text, { times: neo4j.int(times) }, { database });
  try {
    await run('CREATE INDEX copy_key IF NOT EXISTS FOR (copy:Copy) ON (copy.copyKey)');
    await run('CALL db.awaitIndexes(60)');
    await copyAll(run);
    await run('DROP INDEX copy_key');
    await run('CALL db.prepareForReplanning(60)');
  } finally {
    await driver.close();
  }
}

async function copyAll(run: (text: string) => ReturnType<Driver['executeQuery']>): Promise<void> {
  const keys = KEYS.map((key) => `${key}: node.${key} + '-' + number`).join(', ');
  await run(`
    MATCH (node)
    WHERE NOT node:Migration|GraphState
    UNWIND range(1, $times) AS number
    CREATE (copy:Copy)
    SET copy = properties(node)
    SET copy += {${keys}, copyKey: elementId(node) + '-' + number}
    SET copy:$(labels(node))`);
  await run(`
    MATCH (from)-[link]->(to)
    UNWIND range(1, $times) AS number
    MATCH (fromCopy:Copy {copyKey: elementId(from) + '-' + number})
    MATCH (toCopy:Copy {copyKey: elementId(to) + '-' + number})
    CREATE (fromCopy)-[copy:$(type(link))]->(toCopy)
    SET copy = properties(link)`);
  await run('MATCH (copy:Copy) REMOVE copy:Copy, copy.copyKey');
}
