import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { PACKAGE_ROOT } from '../../../src/package-files.ts';
import type { Neo4jAddress } from '../../../tests/_neo4j/start-neo4j.ts';
import type { ServingContestant } from './contestant.ts';
import { serveApollo } from './serve-apollo.ts';

/** A package of its own: 31 MB that nobody needs who does not compare. */
const FOLDER = join(PACKAGE_ROOT, 'bench/peers');

/** Installs it where it is not; rejects where that fails, such as without a network. */
export async function installNeo4jGraphql(): Promise<void> {
  if (existsSync(join(FOLDER, 'node_modules/@neo4j/graphql/package.json'))) return;
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
  await promisify(execFile)('npm', ['ci', ...quietly], { cwd: FOLDER });
}

/** All that we use of it. */
interface Neo4jGraphql {
  readonly Neo4jGraphQL: new (settings: {
    readonly typeDefs: string;
    readonly driver: Driver;
  }) => { getSchema(): Promise<GraphQLSchema> };
}

/** `@neo4j/graphql` over the same graph, with `graphql`, the driver and Apollo of this package. */
export async function serveNeo4jGraphql({
  uri,
  username,
  password,
  database,
}: Neo4jAddress): Promise<ServingContestant> {
  const { Neo4jGraphQL } = createRequire(join(FOLDER, 'package.json'))(
    '@neo4j/graphql',
  ) as Neo4jGraphql;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
  const context = async () => ({ sessionConfig: { database } });
  const server = await serveApollo(new ApolloServer({ schema }), context);
  return {
    port: server.port,
    async close() {
      await server.close();
      await driver.close();
    },
  };
}

const TYPES = `
  type Quote @node {
    id: ID!
    sortKey: String!
    text: String!
    kind: String!
    confidence: Float!
    sortDate: String!
    attributions: [Attribution!]! @relationship(type: "ATTRIBUTED_BY", direction: OUT)
    versions: [ArticleVersion!]! @relationship(type: "FROM", direction: OUT)
    strikes: [Strike!]! @relationship(type: "ABOUT", direction: OUT)
  }
  type Attribution @node {
    name: String!
    speakers: [Person!]! @relationship(type: "TO", direction: OUT)
    appointments: [Appointment!]! @relationship(type: "IN_APPOINTMENT", direction: OUT)
  }
  type Person @node {
    id: ID!
    name: String!
    quotes: [Quote!]! @relationship(type: "SAID", direction: OUT)
  }
  type Appointment @node {
    title: String!
    organisations: [Organisation!]! @relationship(type: "AT", direction: OUT)
  }
  type Organisation @node {
    name: String!
  }
  type ArticleVersion @node {
    articles: [Article!]! @relationship(type: "OF", direction: OUT)
    quotes: [Quote!]! @relationship(type: "FROM", direction: IN)
  }
  type Article @node {
    id: ID!
    title: String!
    publisher: String!
    published: String!
    versions: [ArticleVersion!]! @relationship(type: "OF", direction: IN)
  }
  type Strike @node {
    id: ID!
    from: String!
    workforces: [String!]!
    quotes: [Quote!]! @relationship(type: "ABOUT", direction: IN)
    figures: [Figure!]! @relationship(type: "COUNTS", direction: IN)
  }
  type Figure @node {
    sortKey: String!
    value: Float
    unit: String!
    measure: String!
    statedBy: [Person!]! @relationship(type: "STATED_BY", direction: OUT)
    concerns: [Organisation!]! @relationship(type: "CONCERNS", direction: OUT)
  }
`;
