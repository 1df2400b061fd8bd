import type { Statement } from './statement.ts';

/** What a statement takes and gives: plain JSON values, integers as JavaScript numbers. */
export type GraphValue =
  | null
  | boolean
  | number
  | string
  | readonly GraphValue[]
  | { readonly [key: string]: GraphValue };

export type Parameters = Readonly<Record<string, GraphValue>>;
export type Row = Readonly<Record<string, GraphValue>>;

/**
 * The port between Picketline and a graph database. One engine speaks Bolt to Neo4j, one runs embedded
 * in this process; both run the statements of `cypher/` and give the same rows.
 */
export interface GraphEngine {
  readonly kind: EngineKind;

  /**
   * The same engine at work for `operation`, such as `graphql QuotesOfStrike`: whoever looks at what runs on
   * a Neo4j sees the name. When `signal` aborts, reading rejects with its reason: no statement starts any
   * more, and on Neo4j the one that runs is ended. Closing one of them closes all.
   */
  named(operation: string, signal?: AbortSignal): GraphEngine;

  /** Runs one reading statement on its own, with retries of transient failures. */
  read(statement: Statement, parameters: Parameters): Promise<readonly Row[]>;

  /**
   * Runs `work` in one transaction: all of its statements take effect, or none. `work` may run again
   * after a transient failure, so it must do nothing but run statements.
   */
  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>;

  /**
   * Runs commands about constraints and indexes, outside of any transaction, and resolves when all indexes
   * are built. What was done stays when a later command fails, so each does nothing where it is done already.
   */
  changeSchema(statement: Statement): Promise<void>;

  /**
   * Runs `work` while no other process runs work under the same `lock`, a statement that writes to one node.
   * The lock goes with this process, however it ends. `work` may run again after a transient failure.
   */
  exclusively<Result>(lock: Statement, work: () => Promise<Result>): Promise<Result>;

  /**
   * Resolves when the engine answers; rejects within seconds with a coded error that says why it does not.
   * Who is `patient` waits for a database that is about to start, as long as for other work that is retried.
   */
  verify(options?: { readonly patient?: boolean }): Promise<void>;

  /** What the database is, and which constraints and indexes it has. */
  inspect(): Promise<GraphInspection>;

  /** Resolves when everything that was written so far would outlast a power cut. */
  persist(): Promise<void>;

  /**
   * Only where the graph is a file of this process: writes a copy of it to a file that does not exist yet, as
   * of one moment between two transactions, and tells what it holds.
   */
  readonly copyTo?: (file: string) => Promise<GraphCopy>;

  close(): Promise<void>;
}

export interface GraphInspection {
  /** Such as `Neo4j 5.26.30, community edition`. */
  readonly product: string;
  readonly schema: readonly SchemaPart[];
}

/** A constraint or index that stands. On Neo4j the index of a constraint is not told apart from it. */
export interface SchemaPart {
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  readonly state: 'ONLINE' | 'BUILDING' | 'FAILED';
}

/** What a copy of the graph holds, bookkeeping included. */
export interface GraphCopy {
  readonly nodes: number;
  readonly relationships: number;
}

export type EngineKind = 'bolt' | 'embedded';

export interface GraphTransaction {
  run(statement: Statement, parameters: Parameters): Promise<readonly Row[]>;
}
