import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import { PicketlineError } from '../../errors.ts';
import { scanCypher, splitStatements, writingClause } from '../cypher-text.ts';
import type {
  GraphCopy,
  GraphEngine,
  GraphInspection,
  GraphTransaction,
  Parameters,
  Row,
  SchemaPart,
} from '../engine.ts';
import { workInTransaction } from '../guarded-transaction.ts';
import { OpenWork } from '../open-work.ts';
import { checkParameters } from '../parameters.ts';
import { ReadTurns } from '../read-turns.ts';
import { type RetryPolicy, retryTransient } from '../retry.ts';
import type { Statement } from '../statement.ts';
import { withinTime } from '../time-limit.ts';
import { untilAborted } from '../until-aborted.ts';
import { isConflict, isOfFullDisk, toGraphError, toOpenError } from './embedded-error.ts';
import { toRow } from './values.ts';
import { WriteQueue } from './write-queue.ts';

export type EmbeddedSettings = EmbeddedPlace & EmbeddedLimits;

/** A folder of its own, made where it is missing; or memory, which is gone when the engine is closed. */
export type EmbeddedPlace = { readonly folder: string } | { readonly memory: true };

export interface EmbeddedLimits {
  /**
   * How long a reading statement may take, in milliseconds; 30,000. It is not stopped then, as the engine
   * cannot: only its caller is told.
   */
  readonly timeLimit?: number;
  /** How long a writer waits for its turn, and goes on trying after a conflict, in milliseconds; 15,000. */
  readonly retryTimeLimit?: number;
}

const FILE = 'graph.grafeo';
/** The log is folded into the file this often, so that a start does not replay a long one. */
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 16 * 1024 * 1024 };

/**
 * Opens the graph that runs in this process. Rejects with `GRAPH_IN_USE` where another process has the
 * folder open, `GRAPH_FAILED` where its file is damaged, `BAD_PATH` where the folder cannot be made, and
 * `GRAPH_UNAVAILABLE` where the engine has no build for this machine.
 */
export async function openEmbeddedEngine(settings: EmbeddedSettings): Promise<GraphEngine> {
  const { GrafeoDB } = await loadGrafeo();
  if ('memory' in settings) {
    return embeddedEngine(GrafeoDB.create(), settings);
  }
  const { folder } = settings;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new PicketlineError('BAD_PATH', `The folder ${folder} cannot be made.`, { cause });
  }
  try {
    const database = GrafeoDB.create(embeddedFile(folder));
    database.setCheckpointTriggers(CHECKPOINTS);
    return embeddedEngine(database, settings);
  } catch (error) {
    throw toOpenError(error, folder);
  }
}

/** The file of the graph in a folder. */
export function embeddedFile(folder: string): string {
  return join(folder, FILE);
}

/**
 * For commands that only read, as opening makes a graph where there is none.
 * @throws PicketlineError `BAD_PATH` where a folder holds no graph
 */
export function checkHoldsGraph(folder: string): void {
  if (existsSync(embeddedFile(folder))) return;
  throw new PicketlineError('BAD_PATH', `${folder}: holds no graph; check PICKETLINE_DATA`);
}

/**
 * Opens a copy of a graph to read it whole, and tells what it holds. Rejects with `GRAPH_FAILED` where the
 * copy is damaged.
 */
export async function readCopy(file: string): Promise<GraphCopy> {
  const { GrafeoDB } = await loadGrafeo();
  try {
    const copy = GrafeoDB.openReadOnly(file);
    const held = { nodes: copy.nodeCount(), relationships: copy.edgeCount() };
    copy.close();
    return held;
  } catch (error) {
    throw toGraphError(error, `Opening the copy ${file}`);
  }
}

/** The engine gives each statement a thread; hundreds at once would leave none to whoever serves. */
const FEWEST_AT_ONCE = 2;

/** An engine over a database that is open already, which it closes in the end. */
export function embeddedEngine(database: GrafeoDB, limits: EmbeddedLimits = {}): GraphEngine {
  const retryTimeLimit = limits.retryTimeLimit ?? 15_000;
  return new EmbeddedEngine({
    database,
    timeLimit: limits.timeLimit ?? 30_000,
    retry: { timeLimit: retryTimeLimit, firstPause: 5, isTransient: isConflict },
    turns: new ReadTurns(Math.max(FEWEST_AT_ONCE, availableParallelism())),
    writers: new WriteQueue(retryTimeLimit),
    work: new OpenWork(),
    readOnly: new WeakSet(),
  });
}

/** What the engines share that were named after one another. */
interface OpenGraph {
  readonly database: GrafeoDB;
  readonly timeLimit: number;
  readonly retry: RetryPolicy;
  readonly turns: ReadTurns;
  readonly writers: WriteQueue;
  readonly work: OpenWork;
  /** Statements that were looked at and do not write. */
  readonly readOnly: WeakSet<Statement>;
}

class EmbeddedEngine implements GraphEngine {
  readonly kind = 'embedded';
  readonly #graph: OpenGraph;
  readonly #signal: AbortSignal | null;

  constructor(graph: OpenGraph, signal: AbortSignal | null = null) {
    this.#graph = graph;
    this.#signal = signal;
  }

  /** Nobody can look at what runs, so there is nothing to name; and a statement that runs cannot be cut short. */
  named(_operation: string, signal?: AbortSignal): GraphEngine {
    return new EmbeddedEngine(this.#graph, signal);
  }

  async read(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    this.#refuseWriting(statement);
    checkParameters(statement, parameters);
    const doing = `The statement ${statement.name}`;
    this.#signal?.throwIfAborted();
    const { database, timeLimit, turns, work } = this.#graph;
    const reading = work.run(() =>
      turns.run(this.#signal ?? this, this.#signal, () =>
        withinTime(run(database, statement, parameters), timeLimit, doing),
      ),
    );
    return untilAborted(reading, this.#signal);
  }

  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    return this.#writeInTurn(() => this.#transact(work));
  }

  changeSchema(statement: Statement): Promise<void> {
    return this.#writeInTurn(async () => {
      for (const text of splitStatements(textOf(statement))) {
        try {
          await this.#graph.database.executeCypher(text);
        } catch (error) {
          throw toGraphError(error, `The statement ${statement.name}`);
        }
      }
    });
  }

  /** The folder belongs to this process alone, so no other one needs to be kept waiting. */
  async exclusively<Result>(lock: Statement, work: () => Promise<Result>): Promise<Result> {
    await this.write((transaction) => transaction.run(lock, {}));
    return work();
  }

  verify(): Promise<void> {
    return this.#graph.work.run(async () => {
      try {
        await this.#graph.database.executeCypher('RETURN 1 AS one');
      } catch (error) {
        throw toGraphError(error, 'The embedded engine');
      }
    });
  }

  /** An index serves as soon as it is made. */
  inspect(): Promise<GraphInspection> {
    return this.#graph.work.run(async () => {
      try {
        const constraints = (
          await this.#graph.database.executeCypher('SHOW CONSTRAINTS')
        ).toArray();
        const indexes = (await this.#graph.database.executeCypher('SHOW INDEXES')).toArray();
        return {
          product: `Grafeo ${this.#graph.database.version()}, in this process`,
          schema: [
            ...constraints.map((row) => toSchemaPart('CONSTRAINT', row.properties, row)),
            ...indexes.map((row) => toSchemaPart('INDEX', row.property, row)),
          ],
        };
      } catch (error) {
        throw toGraphError(error, 'Asking for the indexes');
      }
    });
  }

  /** Commits are not synced one by one; a checkpoint syncs all of them. */
  persist(): Promise<void> {
    return this.#writeInTurn(async () => {
      try {
        this.#graph.database.walCheckpoint();
      } catch (error) {
        throw toGraphError(error, 'A checkpoint');
      }
    });
  }

  /**
   * The engine makes the copy itself: its own checkpoints, which come at any time, would change the file
   * under the hands of whoever copies it. Nothing is answered meanwhile.
   */
  copyTo(file: string): Promise<GraphCopy> {
    return this.#writeInTurn(async () => {
      try {
        this.#graph.database.save(file);
      } catch (error) {
        rmSync(file, { force: true });
        throw toGraphError(error, 'Copying the graph');
      }
      return {
        nodes: this.#graph.database.nodeCount(),
        relationships: this.#graph.database.edgeCount(),
      };
    });
  }

  close(): Promise<void> {
    return this.#graph.work.close(async () => {
      try {
        this.#graph.database.close();
      } catch (error) {
        // Where no space is left for a last checkpoint, the log has all that was committed.
        if (!isOfFullDisk(error)) throw toGraphError(error, 'Closing the embedded engine');
      }
    });
  }

  #writeInTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    return this.#graph.work.run(() =>
      this.#graph.writers.run(() => retryTransient(this.#graph.retry, write)),
    );
  }

  async #transact<Result>(
    work: (transaction: GraphTransaction) => Promise<Result>,
  ): Promise<Result> {
    const transaction = this.#graph.database.beginTransaction();
    try {
      const result = await workInTransaction(async (statement, parameters) => {
        checkParameters(statement, parameters);
        return run(transaction, statement, parameters);
      }, work);
      commit(transaction);
      return result;
    } catch (error) {
      rollBack(transaction);
      throw error;
    }
  }

  /** The engine would write although it was asked to read; Neo4j refuses, and so do we. */
  #refuseWriting(statement: Statement): void {
    if (this.#graph.readOnly.has(statement)) {
      return;
    }
    const clause = writingClause(scanCypher(textOf(statement)).code);
    if (clause !== null) {
      const message = `The statement ${statement.name} writes (${clause}), so it needs a transaction.`;
      throw new PicketlineError('GRAPH_FAILED', message);
    }
    this.#graph.readOnly.add(statement);
  }
}

async function run(
  target: GrafeoDB | Transaction,
  statement: Statement,
  parameters: Parameters,
): Promise<readonly Row[]> {
  try {
    const result = await target.executeCypher(textOf(statement), parameters);
    return result.toArray().map((row) => toRow(statement, row));
  } catch (error) {
    throw toGraphError(error, `The statement ${statement.name}`);
  }
}

function commit(transaction: Transaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw toGraphError(error, 'The transaction');
  }
}

/** What failed first is the error to tell. A commit that met a full disk has ended its transaction already. */
function rollBack(transaction: Transaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // Nothing of it was committed, and there is nothing left to take back.
  }
}

function toSchemaPart(
  kind: SchemaPart['kind'],
  properties: unknown,
  { name, label }: Record<string, unknown>,
): SchemaPart {
  return {
    kind,
    name: String(name),
    labels: [String(label)],
    properties: String(properties).split(/,\s*/),
    state: 'ONLINE',
  };
}

function textOf(statement: Statement): string {
  return statement.embeddedText ?? statement.text;
}

/** Loaded only where it is used: it has builds for some platforms, and Neo4j serves on all. */
async function loadGrafeo(): Promise<typeof import('@grafeo-db/js')> {
  try {
    return (await import('@grafeo-db/js')).default;
  } catch (cause) {
    const message = `The embedded engine has no build for ${process.platform} on ${process.arch}. Set NEO4J_URI to use Neo4j.`;
    throw new PicketlineError('GRAPH_UNAVAILABLE', message, { cause });
  }
}
