import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createServer } from '../../src/server/create-server.ts';

let engine: GraphEngine;
let server: FastifyInstance;
let address: string;

beforeAll(async () => {
  engine = await openEmbeddedEngine({ memory: true });
  const statements = loadStatements(PACKAGE_FILES.cypher);
  server = await createServer({ engine, statements, logLevel: 'silent' });
  address = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
});

afterAll(async () => {
  await server.close();
  await engine.close();
});

// The audits differ for each server in nothing but its address, which is known once it listens.
const audits = serverAudits({ url: () => address });

test('there are as many audits as we know of', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  'audit %s is fulfilled: %s',
  async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  },
);
