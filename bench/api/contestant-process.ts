import grafeo from '@grafeo-db/js';
import { openBoltEngine } from '../../src/graph/bolt/bolt-engine.ts';
import { embeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import type { Neo4jAddress } from '../../tests/_neo4j/start-neo4j.ts';
import { answerCalls } from './calls.ts';
import { serveByHand } from './contestants/by-hand.ts';
import type { ContestantName, RunStatement } from './contestants/contestant.ts';
import { openDriver } from './contestants/driver.ts';
import { serveNeo4jGraphql } from './contestants/neo4j-graphql.ts';
import { servePicketline } from './contestants/picketline.ts';
import { generateGraph } from './generated-graph.ts';
import { loadGraph } from './load-graph.ts';
import { QUESTIONS } from './questions/all-questions.ts';
import type { Question } from './questions/question.ts';
import { measureSlice, type Slice } from './slice.ts';

/** The port of each contestant that serves. */
export type Ports = Partial<Record<ContestantName, number>>;

/** A load of statements as they stand, which go out from this process. */
export interface StatementLoad {
  readonly question: string;
  readonly keys: readonly string[];
  readonly clients: number;
  readonly milliseconds: number;
}

let run: RunStatement = () => Promise.reject(new Error('Nothing is open'));

const handlers = {
  /** One contestant on a Neo4j. */
  async openOnNeo4j(options: {
    readonly name: ContestantName;
    readonly address: Neo4jAddress;
  }): Promise<Ports> {
    const { name, address } = options;
    if (name === '@neo4j/graphql') return { [name]: (await serveNeo4jGraphql(address)).port };
    if (name === 'picketline') {
      const engine = openBoltEngine(address);
      return { [name]: (await servePicketline(engine, loadStatements(PACKAGE_FILES.cypher))).port };
    }
    run = openDriver(address).run;
    return name === 'by hand' ? { [name]: (await serveByHand(run)).port } : {};
  },

  /** All that can be asked on an embedded graph, which lives in this one process. */
  async openEmbedded({ quotes }: { readonly quotes: number }): Promise<Ports> {
    const database = grafeo.GrafeoDB.create();
    const statements = loadStatements(PACKAGE_FILES.cypher);
    const engine = embeddedEngine(database);
    await loadGraph(engine, statements, generateGraph(quotes).records());
    run = async ({ statement, embedded }, key) => {
      const text = embedded?.statement ?? statement;
      const result = await database.executeCypher(text, text.includes('$key') ? { key } : {});
      const answer = result.toArray()[0]?.answer;
      return embedded === undefined ? answer : embedded.toAnswer(answer);
    };
    return {
      'by hand': (await serveByHand(run)).port,
      picketline: (await servePicketline(engine, statements)).port,
    };
  },

  async ask({ question, key }: { readonly question: string; readonly key: string }) {
    return run(questionNamed(question), key);
  },

  async load({ question, keys, clients, milliseconds }: StatementLoad): Promise<Slice> {
    const asked = questionNamed(question);
    return measureSlice(clients, milliseconds, async (turn) => {
      await run(asked, keys[turn % keys.length]!);
    });
  },

  async megabytes(_: null): Promise<number> {
    return Math.round(process.memoryUsage.rss() / 1e6);
  },
};

export type ContestantHandlers = typeof handlers;

function questionNamed(name: string): Question {
  return QUESTIONS.find((question) => question.name === name)!;
}

answerCalls(handlers);
