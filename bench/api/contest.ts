import type { Neo4jAddress } from '../../tests/_neo4j/start-neo4j.ts';
import { type Callee, startCallee } from './calls.ts';
import type { ContestantHandlers, Ports } from './contestant-process.ts';
import type { ContestantName } from './contestants/contestant.ts';
import { cpuTime } from './cpu-time.ts';
import type { LoadHandlers } from './load-process.ts';
import type { Question } from './questions/question.ts';
import type { Slice } from './slice.ts';

/** Somebody to ask. */
export interface Contestant {
  readonly name: ContestantName;
  /** One answer, in the shape of the question's statement, and the length of the reply that it came in. */
  ask(
    question: Question,
    key: string,
  ): Promise<{ readonly answer: unknown; readonly bytes: number }>;
  load(load: QuestionLoad): Promise<Slice>;
  /** CPU time of the process that it runs in, in milliseconds; null where that cannot be told. */
  cpu(): number | null;
}

export interface QuestionLoad {
  readonly question: Question;
  readonly keys: readonly string[];
  /** Of the reply for each key. */
  readonly bytes: readonly number[];
  readonly clients: number;
  readonly milliseconds: number;
}

export interface Contest {
  readonly contestants: readonly Contestant[];
  /** Resident memory of the process with the embedded graph, in MB; null on Neo4j. */
  megabytes(): Promise<number | null>;
  close(): Promise<void>;
}

/** Contestants on the same Neo4j, each in a process of its own. */
export async function openContestOnNeo4j(
  address: Neo4jAddress,
  names: readonly ContestantName[],
): Promise<Contest> {
  const loader = startCallee<LoadHandlers>('load-process.js');
  const processes: Callee<ContestantHandlers>[] = [];
  const contestants: Contestant[] = [];
  for (const name of names) {
    const process = startCallee<ContestantHandlers>('contestant-process.js');
    processes.push(process);
    const ports = await process.call('openOnNeo4j', { name, address });
    contestants.push(contestant(name, process, loader, ports));
  }
  return {
    contestants,
    megabytes: async () => null,
    async close() {
      await Promise.all([loader, ...processes].map((each) => each.stop()));
    },
  };
}

/** Contestants on the same embedded graph, in one process with it. */
export async function openEmbeddedContest(quotes: number): Promise<Contest> {
  const loader = startCallee<LoadHandlers>('load-process.js');
  const process = startCallee<ContestantHandlers>('contestant-process.js');
  const ports = await process.call('openEmbedded', { quotes });
  const names = ['driver', ...Object.keys(ports)] as ContestantName[];
  return {
    contestants: names.map((name) => contestant(name, process, loader, ports)),
    megabytes: () => process.call('megabytes', null),
    async close() {
      await Promise.all([loader.stop(), process.stop()]);
    },
  };
}

function contestant(
  name: ContestantName,
  process: Callee<ContestantHandlers>,
  loader: Callee<LoadHandlers>,
  ports: Ports,
): Contestant {
  const port = ports[name];
  const cpu = () => cpuTime(process.pid);
  if (port === undefined) {
    return {
      name,
      cpu,
      async ask({ name: question }, key) {
        return { answer: await process.call('ask', { question, key }), bytes: 0 };
      },
      load: ({ question, keys, clients, milliseconds }) =>
        process.call('load', { question: question.name, keys, clients, milliseconds }),
    };
  }
  return {
    name,
    cpu,
    async ask(question, key) {
      const reply = await loader.call('post', { port, body: bodyFor(name, question, key) });
      const { data, errors } = JSON.parse(reply);
      if (errors !== undefined) throw new Error(`${name}, ${question.name}: ${reply}`);
      return { answer: answerIn(name, question, data), bytes: Buffer.byteLength(reply) };
    },
    load({ question, keys, bytes, clients, milliseconds }) {
      const requests = keys.map((key, index) => ({
        body: bodyFor(name, question, key),
        replyBytes: bytes[index]!,
      }));
      return loader.call('load', { port, requests, clients, milliseconds });
    },
  };
}

function bodyFor(name: ContestantName, question: Question, key: string): string {
  const documents = {
    driver: '',
    'by hand': question.byHand,
    picketline: question.picketline,
    '@neo4j/graphql': question.neo4jGraphql,
  } as const satisfies Record<ContestantName, string>;
  const variables = question.keys === null ? {} : { key };
  return JSON.stringify({ query: documents[name], variables });
}

function answerIn(name: ContestantName, question: Question, data: { readonly answer?: unknown }) {
  if (name === 'picketline') return question.fromPicketline(data);
  return name === '@neo4j/graphql' ? question.fromNeo4jGraphql(data) : data.answer;
}
