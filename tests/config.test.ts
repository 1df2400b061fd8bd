import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

test('without any setting the embedded engine serves on loopback', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    neo4j: null,
    dataFolder: 'data',
    articlesFolder: null,
    maxTextBytes: 5_242_880,
    logLevel: 'info',
    http: {
      introspection: true,
      corsOrigins: [],
      documents: null,
      cacheSeconds: 60,
      federation: false,
      limits: {
        cost: 50_000,
        tokens: 2_000,
        depth: 20,
        aliases: 100,
        directives: 50,
        fragments: 100,
        variables: 1_000,
        bytes: 262_144,
      },
      requestTimeLimit: 20_000,
      receiveTimeLimit: 10_000,
      maxConnections: 5_000,
    },
  });
});

test('origins are a list', () => {
  const { http } = readConfig({
    PICKETLINE_CORS_ORIGINS: 'https://desk.example, http://localhost:3000',
  });
  expect(http.corsOrigins).toEqual(['https://desk.example', 'http://localhost:3000']);
});

test('a Neo4j address takes the user name and database of a fresh Neo4j unless told otherwise', () => {
  const environment = { NEO4J_URI: 'neo4j+s://graph.example', NEO4J_PASSWORD: 'long enough' };
  expect(readConfig(environment).neo4j).toEqual({
    uri: 'neo4j+s://graph.example',
    username: 'neo4j',
    password: 'long enough',
    database: 'neo4j',
    maxConnections: 100,
    connectionTimeout: 5_000,
    timeLimit: 30_000,
    retryTimeLimit: 15_000,
  });
});

test.each([
  [{ PORT: '70000' }, 'PORT is "70000"; expected a whole number from 0 to 65535'],
  [
    { PICKETLINE_ONLY_DOCUMENTS: 'on' },
    'PICKETLINE_ONLY_DOCUMENTS is on, so PICKETLINE_DOCUMENTS must name their file',
  ],
  [
    { PICKETLINE_CACHE_SECONDS: '-1' },
    'PICKETLINE_CACHE_SECONDS is "-1"; expected a whole number from 0 to 31536000',
  ],
  [{ PICKETLINE_FEDERATION: 'yes' }, 'PICKETLINE_FEDERATION is "yes"; expected one of on, off'],
  [{ PORT: '4e3' }, 'PORT is "4e3"; expected a whole number from 0 to 65535'],
  [
    { PICKETLINE_CORS_ORIGINS: 'https://desk.example/page' },
    'PICKETLINE_CORS_ORIGINS is "https://desk.example/page"; expected * or origins such as https',
  ],
  [{ PICKETLINE_INTROSPECTION: 'no' }, 'PICKETLINE_INTROSPECTION is "no"; expected one of on, off'],
  [{ PICKETLINE_MAX_DEPTH: '0' }, 'PICKETLINE_MAX_DEPTH is "0"; expected a whole number from 1'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; expected one of fatal, error, warn'],
  [{ NEO4J_URI: 'http://graph' }, 'NEO4J_URI is "http://graph"; expected an address such as bolt'],
  [{ NEO4J_URI: 'bolt://graph' }, 'NEO4J_URI is set, so NEO4J_PASSWORD must be too'],
  [{ NEO4J_URI: 'bolt://' }, 'NEO4J_URI is "bolt://"; expected an address such as bolt'],
  [{ NEO4J_URI: 'neo4j://graph/sales' }, 'the database goes into NEO4J_DATABASE'],
  [{ NEO4J_URI: 'bolt://graph?region=x' }, 'expected no ?… in an address of bolt'],
  [
    { NEO4J_URI: 'bolt://graph', NEO4J_PASSWORD: 'secret', NEO4J_MAX_CONNECTIONS: '1' },
    'NEO4J_MAX_CONNECTIONS is "1"; expected a whole number from 2 to 10000',
  ],
  [
    { NEO4J_URI: 'bolt://graph', NEO4J_PASSWORD: 'secret', NEO4J_TIME_LIMIT_MS: '0' },
    'NEO4J_TIME_LIMIT_MS is "0"; expected a whole number from 1 to 86400000',
  ],
])('%j is refused by name', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

test('a password in the address is refused without being shown', () => {
  const environment = { NEO4J_URI: 'bolt://reader:swordfish@graph', NEO4J_PASSWORD: 'swordfish' };
  expect(() => readConfig(environment)).toThrow(
    'NEO4J_URI holds a user name or password; expected them in NEO4J_USERNAME and NEO4J_PASSWORD',
  );
});
