import { PicketlineError } from './errors.ts';

/** One setting: read from the environment variable of its name, shown by `--help` and the docs. */
export interface Setting {
  readonly name: string;
  /** Used where the variable is unset or empty; null where the setting is off by default. */
  readonly default: string | null;
  readonly help: string;
  /** Never printed and never logged. */
  readonly secret?: true;
}

/** Every setting of the program. This file is the only reader of the environment. */
export const SETTINGS = [
  {
    name: 'HOST',
    default: '127.0.0.1',
    help: 'Address that the server binds to. Keep the default unless a proxy guards the port.',
  },
  { name: 'PORT', default: '4000', help: 'Port that the server listens on; 0 takes a free one.' },
  {
    name: 'NEO4J_URI',
    default: null,
    help: 'Neo4j to use, such as bolt://127.0.0.1:7687, neo4j://… for a cluster, or either with +s for TLS (+ssc: any certificate). Unset: the embedded engine serves.',
  },
  { name: 'NEO4J_USERNAME', default: 'neo4j', help: 'User name for Neo4j.' },
  { name: 'NEO4J_PASSWORD', default: null, help: 'Password for Neo4j.', secret: true },
  { name: 'NEO4J_DATABASE', default: 'neo4j', help: 'Database to use on that Neo4j.' },
  {
    name: 'NEO4J_MAX_CONNECTIONS',
    default: '100',
    help: 'Most connections to each Neo4j server; whoever finds none free waits ten seconds for one.',
  },
  {
    name: 'NEO4J_CONNECTION_TIMEOUT_MS',
    default: '5000',
    help: 'How long connecting to Neo4j may take, in milliseconds.',
  },
  {
    name: 'NEO4J_TIME_LIMIT_MS',
    default: '30000',
    help: 'How long one statement or transaction on Neo4j may take, in milliseconds; the database ends it then.',
  },
  {
    name: 'NEO4J_RETRY_MS',
    default: '15000',
    help: 'How long work that failed for the moment is tried again on Neo4j, in milliseconds; 0 tries once.',
  },
  {
    name: 'PICKETLINE_DATA',
    default: 'data',
    help: 'Folder of the embedded engine and of the journal of accepted articles, made where it is missing; relative to the working directory.',
  },
  {
    name: 'PICKETLINE_ARTICLES',
    default: null,
    help: 'Folder of articles to load at start besides the seeds; what is loaded already stays as it is.',
  },
  {
    name: 'PICKETLINE_MAX_TEXT_BYTES',
    default: '5242880',
    help: 'Largest article that is read, in bytes (5 MiB).',
  },
  {
    name: 'LOG_LEVEL',
    default: 'info',
    help: 'What the server logs: fatal, error, warn, info, debug, trace or silent.',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];

/** The settings as the program uses them, checked. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Null where the embedded engine serves. */
  readonly neo4j: Neo4jConfig | null;
  readonly dataFolder: string;
  readonly articlesFolder: string | null;
  readonly maxTextBytes: number;
  readonly logLevel: LogLevel;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly maxConnections: number;
  /** In milliseconds, as the following. */
  readonly connectionTimeout: number;
  readonly timeLimit: number;
  readonly retryTimeLimit: number;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Reads and checks every setting.
 * @param environment the variables to read; those of this process unless given
 * @throws PicketlineError `BAD_ARGUMENT` that names the setting and what was expected
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const value = (name: SettingName): string | null =>
    environment[name] || SETTINGS.find((setting) => setting.name === name)?.default || null;
  const text = (name: SettingName): string => value(name) ?? '';

  return {
    host: text('HOST'),
    port: wholeNumber('PORT', text('PORT'), 0, 65_535),
    neo4j: readNeo4j(value),
    dataFolder: text('PICKETLINE_DATA'),
    articlesFolder: value('PICKETLINE_ARTICLES'),
    maxTextBytes: wholeNumber(
      'PICKETLINE_MAX_TEXT_BYTES',
      text('PICKETLINE_MAX_TEXT_BYTES'),
      1,
      Number.MAX_SAFE_INTEGER,
    ),
    logLevel: oneOf('LOG_LEVEL', text('LOG_LEVEL'), LOG_LEVELS),
  };
}

function readNeo4j(value: (name: SettingName) => string | null): Neo4jConfig | null {
  const uri = value('NEO4J_URI');
  if (uri === null) return null;
  checkNeo4jAddress(uri);
  const password = value('NEO4J_PASSWORD');
  if (password === null) {
    throw new PicketlineError('BAD_ARGUMENT', 'NEO4J_URI is set, so NEO4J_PASSWORD must be too');
  }
  const milliseconds = (name: SettingName, least: number) =>
    wholeNumber(name, value(name) ?? '', least, LONGEST_TIME);
  return {
    uri,
    username: value('NEO4J_USERNAME') ?? '',
    password,
    database: value('NEO4J_DATABASE') ?? '',
    maxConnections: wholeNumber(
      'NEO4J_MAX_CONNECTIONS',
      value('NEO4J_MAX_CONNECTIONS') ?? '',
      // A migration holds its lock over one, and works over another.
      2,
      10_000,
    ),
    connectionTimeout: milliseconds('NEO4J_CONNECTION_TIMEOUT_MS', 1),
    timeLimit: milliseconds('NEO4J_TIME_LIMIT_MS', 1),
    retryTimeLimit: milliseconds('NEO4J_RETRY_MS', 0),
  };
}

/** A day; timers of Node take no more than 24. */
const LONGEST_TIME = 86_400_000;

/**
 * Refuses what the driver would refuse later, or take in silence: a path is no database to it, and a user
 * name or password in the address would end up in messages and logs.
 */
function checkNeo4jAddress(uri: string): void {
  const expected = 'an address such as bolt://127.0.0.1:7687 or neo4j+s://graph.example';
  const address = URL.canParse(uri) ? new URL(uri) : null;
  if (address !== null && (address.username !== '' || address.password !== '')) {
    const message =
      'NEO4J_URI holds a user name or password; expected them in NEO4J_USERNAME and NEO4J_PASSWORD';
    throw new PicketlineError('BAD_ARGUMENT', message);
  }
  if (address === null || address.host === '' || !/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(uri)) {
    throw badSetting('NEO4J_URI', uri, expected);
  }
  if (!['', '/'].includes(address.pathname) || address.hash !== '') {
    throw badSetting('NEO4J_URI', uri, `${expected}; the database goes into NEO4J_DATABASE`);
  }
  if (address.search !== '' && address.protocol.startsWith('bolt')) {
    throw badSetting('NEO4J_URI', uri, 'no ?… in an address of bolt, which does not route');
  }
}

function wholeNumber(name: SettingName, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw badSetting(name, text, `a whole number from ${least} to ${most}`);
  }
  return number;
}

function oneOf<Value extends string>(
  name: SettingName,
  text: string,
  values: readonly Value[],
): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw badSetting(name, text, `one of ${values.join(', ')}`);
  return found;
}

function badSetting(name: SettingName, text: string, expected: string): PicketlineError {
  return new PicketlineError('BAD_ARGUMENT', `${name} is "${text}"; expected ${expected}`);
}
