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
    name: 'PICKETLINE_INTROSPECTION',
    default: 'on',
    help: 'Whether the schema can be asked for: on or off. The playground needs it.',
  },
  {
    name: 'PICKETLINE_CORS_ORIGINS',
    default: null,
    help: 'Origins whose pages may ask from a browser, such as https://desk.example, separated by commas; * for all. Unset: none but our own.',
  },
  {
    name: 'PICKETLINE_DOCUMENTS',
    default: null,
    help: 'File of persisted documents, which clients ask for by id: JSON as codegen, Relay or Apollo write it.',
  },
  {
    name: 'PICKETLINE_ONLY_DOCUMENTS',
    default: 'off',
    help: 'Whether only those documents are answered: on or off. The playground then gets no answers.',
  },
  {
    name: 'PICKETLINE_CACHE_SECONDS',
    default: '60',
    help: 'How long browsers and proxies may keep what was read by GET, in seconds; 0 has them ask each time whether it is still the same.',
  },
  {
    name: 'PICKETLINE_FEDERATION',
    default: 'off',
    help: 'Whether gateways can have the graph join a supergraph: on or off. They learn the whole schema.',
  },
  {
    name: 'PICKETLINE_MAX_COST',
    default: '50000',
    help: 'Most values that one question may ask for, counted by @cost and @listSize of the schema before anything is read.',
  },
  {
    name: 'PICKETLINE_MAX_TOKENS',
    default: '2000',
    help: 'Most words and marks of a GraphQL document.',
  },
  {
    name: 'PICKETLINE_MAX_DEPTH',
    default: '20',
    help: 'Most levels of braces in a GraphQL document, fragments followed; and of lists and objects in values and variables.',
  },
  {
    name: 'PICKETLINE_MAX_ALIASES',
    default: '100',
    help: 'Most fields of a GraphQL document that have an alias, or repeat one of the same braces.',
  },
  {
    name: 'PICKETLINE_MAX_DIRECTIVES',
    default: '50',
    help: 'Most directives, such as @include, of a GraphQL document.',
  },
  {
    name: 'PICKETLINE_MAX_FRAGMENTS',
    default: '100',
    help: 'Most fragments and operations of a GraphQL document, and most places that spread one.',
  },
  {
    name: 'PICKETLINE_MAX_VARIABLES',
    default: '1000',
    help: 'Most values that the variables of a request hold, those within lists and objects counted.',
  },
  {
    name: 'PICKETLINE_MAX_REQUEST_BYTES',
    default: '262144',
    help: 'Largest body of a request, in bytes (256 KiB); compressed bodies are not taken.',
  },
  {
    name: 'PICKETLINE_REQUEST_TIME_LIMIT_MS',
    default: '20000',
    help: 'How long answering a request may take, in milliseconds. On Neo4j what runs for it ends then, or when its client goes.',
  },
  {
    name: 'PICKETLINE_RECEIVE_TIME_LIMIT_MS',
    default: '10000',
    help: 'How long a client may take to send a request, in milliseconds; it is cut off a little later.',
  },
  {
    name: 'PICKETLINE_MAX_CONNECTIONS',
    default: '5000',
    help: 'Most connections of clients at a time; more are closed at once.',
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
  readonly http: HttpConfig;
}

/** How requests are taken, and what they may ask for. */
export interface HttpConfig {
  readonly introspection: boolean;
  /** Origins whose pages may ask from a browser; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** The file of persisted documents, and whether all others are refused; null where there is none. */
  readonly documents: { readonly file: string; readonly only: boolean } | null;
  /** How long replies to GET may be kept, in seconds. */
  readonly cacheSeconds: number;
  readonly federation: boolean;
  readonly limits: RequestLimits;
  /** In milliseconds, as the following. */
  readonly requestTimeLimit: number;
  readonly receiveTimeLimit: number;
  readonly maxConnections: number;
}

/** The most that one request may hold or ask for. */
export interface RequestLimits {
  readonly cost: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fragments: number;
  readonly variables: number;
  readonly bytes: number;
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
    http: readHttp(value),
  };
}

function readHttp(value: (name: SettingName) => string | null): HttpConfig {
  const number = (name: SettingName, least: number, most: number) =>
    wholeNumber(name, value(name) ?? '', least, most);
  const limit = (name: SettingName) => number(name, 1, Number.MAX_SAFE_INTEGER);
  const isOn = (name: SettingName) => oneOf(name, value(name) ?? '', ['on', 'off']) === 'on';
  return {
    introspection: isOn('PICKETLINE_INTROSPECTION'),
    corsOrigins: readOrigins(value('PICKETLINE_CORS_ORIGINS') ?? ''),
    documents: readDocuments(value('PICKETLINE_DOCUMENTS'), isOn('PICKETLINE_ONLY_DOCUMENTS')),
    cacheSeconds: number('PICKETLINE_CACHE_SECONDS', 0, 31_536_000),
    federation: isOn('PICKETLINE_FEDERATION'),
    limits: {
      cost: limit('PICKETLINE_MAX_COST'),
      tokens: limit('PICKETLINE_MAX_TOKENS'),
      depth: limit('PICKETLINE_MAX_DEPTH'),
      aliases: limit('PICKETLINE_MAX_ALIASES'),
      directives: limit('PICKETLINE_MAX_DIRECTIVES'),
      fragments: limit('PICKETLINE_MAX_FRAGMENTS'),
      variables: limit('PICKETLINE_MAX_VARIABLES'),
      bytes: limit('PICKETLINE_MAX_REQUEST_BYTES'),
    },
    requestTimeLimit: number('PICKETLINE_REQUEST_TIME_LIMIT_MS', 1, LONGEST_TIME),
    receiveTimeLimit: number('PICKETLINE_RECEIVE_TIME_LIMIT_MS', 1, LONGEST_TIME),
    maxConnections: limit('PICKETLINE_MAX_CONNECTIONS'),
  };
}

function readDocuments(file: string | null, only: boolean): HttpConfig['documents'] {
  if (file !== null) return { file, only };
  if (!only) return null;
  const message = 'PICKETLINE_ONLY_DOCUMENTS is on, so PICKETLINE_DOCUMENTS must name their file';
  throw new PicketlineError('BAD_ARGUMENT', message);
}

function readOrigins(text: string): readonly string[] {
  const origins = text
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  for (const origin of origins) {
    const isOrigin = origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin);
    if (!isOrigin) {
      const expected = '* or origins such as https://desk.example, without a path';
      throw badSetting('PICKETLINE_CORS_ORIGINS', origin, expected);
    }
  }
  return origins;
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
