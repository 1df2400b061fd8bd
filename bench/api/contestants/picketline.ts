import type { AddressInfo } from 'node:net';
import type { GraphEngine } from '../../../src/graph/engine.ts';
import type { StatementLibrary } from '../../../src/graph/statement-library.ts';
import { createServer } from '../../../src/server/create-server.ts';
import type { ServingContestant } from './contestant.ts';

/** Picketline as `serve` runs it, without seeds. The engine stays open when it closes. */
export async function servePicketline(
  engine: GraphEngine,
  statements: StatementLibrary,
): Promise<ServingContestant> {
  const server = await createServer({ engine, statements, logLevel: 'error' });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return { port, close: () => server.close() };
}
