import type { GraphKeys } from '../generated-graph.ts';

/** One thing to ask, in the words of everyone who is asked. */
export interface Question {
  readonly name: string;
  /**
   * `flat` and `nested` start from a key and have the same answer size in every graph; `hub` starts from the
   * person who said most, and `root` from nothing.
   */
  readonly shape: 'flat' | 'nested' | 'hub' | 'root';
  /** What `$key` is; null where the question has none. */
  readonly keys: keyof GraphKeys | null;
  /** The best single statement that we could write by hand. Its only column, `answer`, is the answer. */
  readonly statement: string;
  /** For the embedded engine, where it refuses that statement or is slow at it. */
  readonly embedded?: {
    readonly statement: string;
    /** The answer in the shape of the other statement's. */
    toAnswer(answer: Reply): unknown;
  };
  /** In Picketline's schema. */
  readonly picketline: string;
  /** In the schema of `contestants/neo4j-graphql.ts`. */
  readonly neo4jGraphql: string;
  /** In the schema of `contestants/by-hand.ts`, where every question is one field, named `answer` here. */
  readonly byHand: string;
  /** Picketline's reply in the shape of the statement's answer. */
  fromPicketline(data: Reply): unknown;
  /** That of `@neo4j/graphql` likewise. */
  fromNeo4jGraphql(data: Reply): unknown;
}

/** Replies come in the shapes of several schemas, and are compared as a whole. */
// biome-ignore lint/suspicious/noExplicitAny: a wrong shape shows when the answers are compared
export type Reply = any;
