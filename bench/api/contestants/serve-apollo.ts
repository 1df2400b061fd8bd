import type { AddressInfo } from 'node:net';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import type { ServingContestant } from './contestant.ts';

/** Serves what others build with Apollo over the same HTTP server as Picketline's, with nothing else around it. */
export async function serveApollo(
  apollo: ApolloServer<BaseContext>,
  context: () => Promise<BaseContext>,
): Promise<ServingContestant> {
  await apollo.start();
  const server = fastify();
  server.post('/graphql', fastifyApolloHandler(apollo, { context }));
  await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    port: (server.server.address() as AddressInfo).port,
    async close() {
      await server.close();
      await apollo.stop();
    },
  };
}
