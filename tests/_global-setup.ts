import type { TestProject } from 'vitest/node';
import { type Neo4jAddress, startNeo4j, whyNoNeo4j } from './_neo4j/start-neo4j.ts';
import { isRequired } from './_required.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j that all files of this run share, or why there is none. */
    neo4j: Neo4jAddress | { readonly skip: string };
  }
}

/**
 * Plans are kept once they are made. The tests ask the same statements with values of other sizes and of graphs
 * that grow from nothing, each of which would have Neo4j plan them anew, for longer than it takes to run them.
 */
const PLANNED_ONCE = [
  'internal.cypher.use_parameter_size=false',
  'dbms.cypher.statistics_divergence_threshold=1',
];

/**
 * Gives the tests one Neo4j. `PICKETLINE_TEST_NEO4J_URI`, with `_USERNAME`, `_PASSWORD` and `_DATABASE`, names
 * one to use, of which everything is deleted; else one is started where Java and Maven are installed. With
 * `PICKETLINE_REQUIRE=all` a missing one is a failure.
 */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | void> {
  const given = addressFromEnvironment();
  if (given !== null) {
    project.provide('neo4j', given);
    return;
  }
  const skip = await whyNoNeo4j();
  if (skip !== null) {
    if (isRequired()) {
      throw new Error(`PICKETLINE_REQUIRE=all, but there is no Neo4j to test with: ${skip}`);
    }
    process.stdout.write(`Tests on Neo4j are skipped: ${skip}.\n`);
    project.provide('neo4j', { skip });
    return;
  }
  const { uri, username, password, database, stop } = await startNeo4j({
    settings: PLANNED_ONCE,
  });
  project.provide('neo4j', { uri, username, password, database });
  return stop;
}

function addressFromEnvironment(): Neo4jAddress | null {
  const uri = process.env.PICKETLINE_TEST_NEO4J_URI;
  return uri === undefined
    ? null
    : {
        uri,
        username: process.env.PICKETLINE_TEST_NEO4J_USERNAME ?? 'neo4j',
        password: process.env.PICKETLINE_TEST_NEO4J_PASSWORD ?? '',
        database: process.env.PICKETLINE_TEST_NEO4J_DATABASE ?? 'neo4j',
      };
}
