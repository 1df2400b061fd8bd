import type { FastifyInstance } from 'fastify';
import type { GraphEngine } from '../graph/engine.ts';

/**
 * `/health/live` says that this process runs; `/health/ready` that the graph answers too, with 503 while
 * it does not, so that a balancer sends traffic elsewhere.
 */
export function addHealthRoutes(server: FastifyInstance, engine: GraphEngine): void {
  const probe = engine.named('health');
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async (request, reply) => {
    try {
      await probe.verify();
      return { status: 'ready', engine: engine.kind };
    } catch (error) {
      request.log.warn({ err: error }, 'The graph does not answer');
      return reply.code(503).send({ status: 'unavailable', engine: engine.kind });
    }
  });
}
