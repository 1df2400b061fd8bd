import neo4j, { type Driver, type QueryResult, type Session } from 'neo4j-driver';
import { PicketlineError } from '../../errors.ts';
import { splitStatements } from '../cypher-text.ts';
import type { GraphEngine, GraphTransaction, Parameters, Row } from '../engine.ts';
import { workInTransaction } from '../guarded-transaction.ts';
import { OpenWork } from '../open-work.ts';
import { checkParameters } from '../parameters.ts';
import { type RetryPolicy, retryTransient } from '../retry.ts';
import type { Statement } from '../statement.ts';
import { withinTime } from '../time-limit.ts';
import { isTransient, toGraphError } from './bolt-error.ts';
import { toBoltParameters, toRow } from './values.ts';

export interface BoltSettings {
  /** `bolt://` for one server, `neo4j://` for a cluster; `+s` or `+ssc` after it for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** How long one attempt at a reading statement or a transaction may take, in milliseconds; 30,000. */
  readonly timeLimit?: number;
  /** How long after the first attempt another may start, in milliseconds; 15,000. */
  readonly retryTimeLimit?: number;
}

/** The server ends a statement up to a second late; when this has passed too, it does not answer at all. */
const GRACE = 3_000;
const CONNECTION_TIMEOUT = 5_000;
const OLDEST_SERVER = { major: 5, minor: 26 } as const;

/**
 * An engine that speaks Bolt to Neo4j. Opening does not connect yet: `verify` does.
 * Throws `BAD_ARGUMENT` where the driver cannot use the address.
 */
export function openBoltEngine(settings: BoltSettings): GraphEngine {
  return new BoltEngine(createDriver(settings), settings);
}

class BoltEngine implements GraphEngine {
  readonly kind = 'bolt';
  readonly #driver: Driver;
  readonly #database: string;
  readonly #timeLimit: number;
  readonly #retry: RetryPolicy;
  /** One for all sessions: whoever asks after a write reads it, whichever server of a cluster answers. */
  readonly #bookmarkManager = neo4j.bookmarkManager();
  readonly #work = new OpenWork();

  constructor(driver: Driver, settings: BoltSettings) {
    this.#driver = driver;
    this.#database = settings.database;
    this.#timeLimit = settings.timeLimit ?? 30_000;
    this.#retry = { timeLimit: settings.retryTimeLimit ?? 15_000, firstPause: 50, isTransient };
  }

  async read(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    checkParameters(statement, parameters);
    const values = toBoltParameters(parameters);
    const doing = `The statement ${statement.name}`;
    const { records } = await this.#attempt('READ', doing, (session) =>
      this.#runAlone(session, statement.text, values, doing),
    );
    return records.map((record) => toRow(statement, record));
  }

  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    return this.#attempt('WRITE', 'The transaction', (session) => this.#transact(session, work));
  }

  async applyConstraints(statements: readonly Statement[]): Promise<void> {
    for (const statement of statements) {
      const doing = `The statement ${statement.name}`;
      for (const text of splitStatements(statement.text)) {
        await this.#attempt('WRITE', doing, (session) => this.#runAlone(session, text, {}, doing));
      }
    }
    const doing = 'Building the indexes';
    await this.#attempt('READ', doing, (session) =>
      this.#runAlone(session, 'CALL db.awaitIndexes(30)', {}, doing),
    );
  }

  async verify(): Promise<void> {
    const doing = 'Connecting';
    const server = await this.#attempt('READ', doing, async (session) => {
      const { summary } = await this.#runAlone(session, 'RETURN 1 AS one', {}, doing);
      return summary.server.agent ?? '';
    });
    checkServer(server);
  }

  /** Neo4j syncs every commit before it acknowledges it. */
  async persist(): Promise<void> {}

  close(): Promise<void> {
    return this.#work.close(() => this.#driver.close());
  }

  /** Runs `use` in a session of its own, again while it fails for the moment; rejects with a coded error. */
  #attempt<Result>(
    mode: 'READ' | 'WRITE',
    doing: string,
    use: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const attempt = async () => {
      const session = this.#driver.session({
        database: this.#database,
        defaultAccessMode: mode,
        bookmarkManager: this.#bookmarkManager,
      });
      try {
        return await use(session);
      } catch (error) {
        throw toGraphError(error, doing);
      } finally {
        // Not awaited: the session of a server that stopped answering never closes.
        session.close().catch(() => undefined);
      }
    };
    return this.#work.run(() => retryTransient(this.#retry, attempt));
  }

  #runAlone(
    session: Session,
    text: string,
    values: Record<string, unknown>,
    doing: string,
  ): Promise<QueryResult> {
    const running = Promise.resolve(session.run(text, values, { timeout: this.#timeLimit }));
    return this.#withinTime(running, doing);
  }

  async #transact<Result>(
    session: Session,
    work: (transaction: GraphTransaction) => Promise<Result>,
  ): Promise<Result> {
    const starting = session.beginTransaction({ timeout: this.#timeLimit });
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
      await this.#withinTime(transaction.rollback(), 'Rolling back').catch(() => undefined);
      throw error;
    }
  }

  #withinTime<Result>(running: Promise<Result>, doing: string): Promise<Result> {
    return withinTime(running, this.#timeLimit + GRACE, doing);
  }
}

function createDriver({ uri, username, password }: BoltSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: 'picketline',
      connectionTimeout: CONNECTION_TIMEOUT,
      connectionAcquisitionTimeout: 2 * CONNECTION_TIMEOUT,
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
