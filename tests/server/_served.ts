import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openEmbeddedEngine } from '../../src/graph/embedded/embedded-engine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { migrate } from '../../src/migrations/migrate.ts';
import { createServer } from '../../src/server/create-server.ts';
import { statements, tellNorvale } from '../resolvers/_ask.ts';

/** Serves what is known of Norvale to the tests of a file; each setting is as given, or as where nothing is set. */
export function serveNorvale() {
  const servers: FastifyInstance[] = [];
  let engine: GraphEngine;

  beforeAll(async () => {
    engine = await openEmbeddedEngine({ memory: true });
    await migrate(engine, statements);
    await tellNorvale(engine);
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await engine.close();
  });

  const serve = async (
    settings: Readonly<Record<string, string>> = {},
  ): Promise<FastifyInstance> => {
    const { http } = readConfig(settings);
    const server = await createServer({ engine, statements, logLevel: 'silent', http });
    servers.push(server);
    return server;
  };
  /** The engine that all of the servers read from. */
  const engineOf = () => engine;
  return Object.assign(serve, { engine: engineOf });
}
