import neo4j, {
  type BookmarkManager,
  type Driver,
  type QueryResult,
  type Session,
} from 'neo4j-driver';
import { PicketlineError } from '../../errors.ts';
import { splitStatements } from '../cypher-text.ts';
import type {
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
import { isSilence, isTransient, toGraphError } from './bolt-error.ts';
import { Drivers } from './drivers.ts';
import { toBoltParameters, toRow } from './values.ts';

export interface BoltSettings {
  /** `bolt://` for one server, `neo4j://` for a cluster; `+s` or `+ssc` after it for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** The most connections to each server; 100. */
  readonly maxConnections?: number;
  /** How long connecting may take, in milliseconds; 5,000. */
  readonly connectionTimeout?: number;
  /** How long one attempt at a reading statement or a transaction may take, in milliseconds; 30,000. */
  readonly timeLimit?: number;
  /** How long after the first attempt another may start, in milliseconds; 15,000. */
  readonly retryTimeLimit?: number;
}

/** The server ends a statement up to a second late; when this has passed too, it does not answer at all. */
const GRACE = 3_000;
/** How long whoever finds every connection in use waits for one, in milliseconds. */
const ACQUISITION_TIMEOUT = 10_000;
/** Balancers and firewalls drop idle connections in silence: one that rested this long is tried before it is used. */
const LONGEST_REST = 30_000;
/** How long the server may take to show that it answers, in milliseconds, where nobody is patient. */
const PROBE_LIMIT = 2_000;
/** How long a change of the schema may take, in milliseconds: an index of a large graph takes minutes to build. */
const SCHEMA_LIMIT = 1_200_000;
const OLDEST_SERVER = { major: 5, minor: 26 } as const;

/**
 * An engine that speaks Bolt to Neo4j. Opening does not connect yet: `verify` does.
 * Throws `BAD_ARGUMENT` where the driver cannot use the address.
 */
export function openBoltEngine(settings: BoltSettings): GraphEngine {
  const { maxConnections = 100, timeLimit = 30_000 } = settings;
  const connection: Connection = {
    drivers: new Drivers(() => createDriver(settings)),
    database: settings.database,
    timeLimit,
    retry: { timeLimit: settings.retryTimeLimit ?? 15_000, firstPause: 50, isTransient },
    bookmarkManager: neo4j.bookmarkManager(),
    turns: new ReadTurns(maxConnections, Math.min(timeLimit, ACQUISITION_TIMEOUT)),
    work: new OpenWork(),
  };
  return new BoltEngine(connection, 'picketline');
}

/** What the engines share that were named after one another. */
interface Connection {
  readonly drivers: Drivers;
  readonly database: string;
  readonly timeLimit: number;
  readonly retry: RetryPolicy;
  /** One for all sessions: whoever asks after a write reads it, whichever server of a cluster answers. */
  readonly bookmarkManager: BookmarkManager;
  readonly turns: ReadTurns;
  readonly work: OpenWork;
}

interface LoneStatement extends Pick<Statement, 'name' | 'text'> {
  /** What an error says has failed. */
  readonly doing?: string;
}

const PROBE: LoneStatement = { name: 'verify', text: 'RETURN 1 AS one', doing: 'Connecting' };
const COMPONENTS: LoneStatement = {
  name: 'components',
  text: "CALL dbms.components() YIELD name, versions, edition WHERE name <> 'Cypher' RETURN name, versions[0] AS version, edition",
  doing: 'Asking for the version',
};
/** Every constraint that we make has an index. */
const INDEXES: LoneStatement = {
  name: 'indexes',
  text: "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, owningConstraint WHERE type <> 'LOOKUP' RETURN *",
  doing: 'Asking for the indexes',
};
const AWAIT_INDEXES: LoneStatement = {
  name: 'await-indexes',
  text: `CALL db.awaitIndexes(${SCHEMA_LIMIT / 1_000})`,
  doing: 'Building the indexes',
};

class BoltEngine implements GraphEngine {
  readonly kind = 'bolt';
  readonly #connection: Connection;
  readonly #operation: string;
  readonly #signal: AbortSignal | null;

  constructor(connection: Connection, operation: string, signal: AbortSignal | null = null) {
    this.#connection = connection;
    this.#operation = operation;
    this.#signal = signal;
  }

  named(operation: string, signal?: AbortSignal): GraphEngine {
    return new BoltEngine(this.#connection, operation, signal);
  }

  async read(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    checkParameters(statement, parameters);
    const values = toBoltParameters(parameters);
    const { records } = await this.#connection.turns.run(this.#signal ?? this, this.#signal, () =>
      this.#runAlone('READ', statement, values),
    );
    return records.map((record) => toRow(statement, record));
  }

  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    return this.#attempt('WRITE', 'The transaction', (session) => this.#transact(session, work));
  }

  async changeSchema({ name, text }: Statement): Promise<void> {
    const lasting = this.#lasting();
    for (const part of splitStatements(text)) {
      await lasting.#runAlone('WRITE', { name, text: part });
    }
    await lasting.#runAlone('WRITE', AWAIT_INDEXES);
  }

  exclusively<Result>(lock: Statement, work: () => Promise<Result>): Promise<Result> {
    return this.#lasting().write(async (transaction) => {
      await transaction.run(lock, {});
      return work();
    });
  }

  /** The same engine for what takes as long as a large graph needs. */
  #lasting(): BoltEngine {
    const timeLimit = Math.max(this.#connection.timeLimit, SCHEMA_LIMIT);
    return new BoltEngine({ ...this.#connection, timeLimit }, this.#operation);
  }

  async verify({ patient = false } = {}): Promise<void> {
    const { retry, timeLimit } = this.#connection;
    const limits = patient
      ? { retry, timeLimit }
      : { retry: { ...retry, timeLimit: 0 }, timeLimit: Math.min(timeLimit, PROBE_LIMIT) };
    const probe = new BoltEngine({ ...this.#connection, ...limits }, this.#operation);
    const { summary } = await probe.#runAlone('READ', PROBE);
    checkServer(summary.server.agent ?? '');
  }

  async inspect(): Promise<GraphInspection> {
    const components = await this.#runAlone('READ', COMPONENTS);
    const indexes = await this.#runAlone('READ', INDEXES);
    return {
      product: components.records
        .map(
          (record) =>
            `${record.get('name')} ${record.get('version')}, ${record.get('edition')} edition`,
        )
        .join('; ')
        .replace('Neo4j Kernel', 'Neo4j'),
      schema: indexes.records.map((record) => toSchemaPart(record.toObject())),
    };
  }

  /** Neo4j syncs every commit before it acknowledges it. */
  async persist(): Promise<void> {}

  close(): Promise<void> {
    const { drivers, work } = this.#connection;
    return work.close(() => drivers.close());
  }

  /** Runs `use` in a session of its own, again while it fails for the moment; rejects with a coded error. */
  #attempt<Result>(
    mode: 'READ' | 'WRITE',
    doing: string,
    use: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const { drivers, database, bookmarkManager, retry, work } = this.#connection;
    const attempt = async (driver: Driver) => {
      this.#signal?.throwIfAborted();
      const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager });
      try {
        return await untilAborted(use(session), this.#signal);
      } catch (error) {
        throw toGraphError(error, doing);
      } finally {
        // Ends what still runs in it. Not awaited: the session of a server that stopped answering never closes.
        session.close().catch(() => undefined);
      }
    };
    return work.run(() => retryTransient(retry, () => drivers.run(attempt, isSilence)));
  }

  /** Runs a statement in a transaction of its own, which takes one round trip. */
  #runAlone(
    mode: 'READ' | 'WRITE',
    { name, text, doing = `The statement ${name}` }: LoneStatement,
    values: Record<string, unknown> = {},
  ): Promise<QueryResult> {
    return this.#attempt(mode, doing, (session) => {
      const config = this.#transactionConfig(name);
      const running = withoutStackTrace(() => session.run(text, values, config));
      return this.#withinTime(Promise.resolve(running), doing);
    });
  }

  /** What `SHOW TRANSACTIONS` tells of a transaction, and when the server ends it. */
  #transactionConfig(statement: string | null) {
    const metadata = { app: 'picketline', operation: this.#operation };
    return {
      timeout: this.#connection.timeLimit,
      metadata: statement === null ? metadata : { ...metadata, statement },
    };
  }

  async #transact<Result>(
    session: Session,
    work: (transaction: GraphTransaction) => Promise<Result>,
  ): Promise<Result> {
    const starting = session.beginTransaction(this.#transactionConfig(null));
    const transaction = await this.#withinTime(Promise.resolve(starting), 'Starting a transaction');
    const run = async (statement: Statement, parameters: Parameters): Promise<readonly Row[]> => {
      checkParameters(statement, parameters);
      const doing = `The statement ${statement.name}`;
      const values = toBoltParameters(parameters);
      try {
        const running = Promise.resolve(transaction.run(statement.text, values));
        const { records } = await this.#withinTime(running, doing);
        return records.map((record) => toRow(statement, record));
      } catch (error) {
        throw toGraphError(error, doing);
      }
    };
    try {
      const result = await workInTransaction(run, work);
      await this.#withinTime(transaction.commit(), 'Committing a transaction');
      return result;
    } catch (error) {
      // The server rolls back on its own when the connection is gone; the first error is the one to tell.
      if (!isSilence(error)) {
        await this.#withinTime(transaction.rollback(), 'Rolling back').catch(() => undefined);
      }
      throw error;
    }
  }

  #withinTime<Result>(running: Promise<Result>, doing: string): Promise<Result> {
    return withinTime(running, this.#connection.timeLimit + GRACE, doing);
  }
}

/**
 * The driver notes where each statement was started, in case it fails. Our errors name the statement, and the note took a
 * twentieth of the processor time of a small request.
 */
function withoutStackTrace<Result>(start: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return start();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function toSchemaPart(index: Record<string, unknown>): SchemaPart {
  const { name, state, labelsOrTypes, properties, owningConstraint } = index;
  return {
    kind: owningConstraint === null ? 'INDEX' : 'CONSTRAINT',
    name: String(name),
    labels: labelsOrTypes as readonly string[],
    properties: properties as readonly string[],
    state: state === 'ONLINE' || state === 'FAILED' ? state : 'BUILDING',
  };
}

function createDriver(settings: BoltSettings): Driver {
  const { uri, username, password, timeLimit = 30_000 } = settings;
  const { maxConnections = 100, connectionTimeout = 5_000 } = settings;
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: 'picketline',
      maxConnectionPoolSize: maxConnections,
      connectionTimeout,
      connectionAcquisitionTimeout: Math.max(
        connectionTimeout,
        Math.min(timeLimit, ACQUISITION_TIMEOUT),
      ),
      connectionLivenessCheckTimeout: LONGEST_REST,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  } catch (cause) {
    const message = 'NEO4J_URI is no address of a Neo4j, such as neo4j://host:7687.';
    throw new PicketlineError('BAD_ARGUMENT', message, { cause });
  }
}

/** @param agent what the server calls itself, such as `Neo4j/5.26.30`; others than Neo4j are taken as they are */
function checkServer(agent: string): void {
  const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  if (version === null) {
    return;
  }
  const [major, minor] = [Number(version[1]), Number(version[2])];
  const { major: oldestMajor, minor: oldestMinor } = OLDEST_SERVER;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    const message = `Neo4j ${oldestMajor}.${oldestMinor} or later is needed; the server is ${major}.${minor}.`;
    throw new PicketlineError('GRAPH_UNAVAILABLE', message);
  }
}
