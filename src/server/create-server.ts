import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { GraphEngine } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { createRequestContext, type RequestContext } from '../resolvers/context.ts';
import { createSchema } from '../resolvers/schema.ts';
import { costLimit } from './cost-limit.ts';
import { createErrorFormatter, replyToBadRequest } from './error-formatting.ts';
import { addHealthRoutes } from './health.ts';
import { operationName } from './operation-name.ts';
import { addPlaygroundRoutes, sendPlayground } from './playground.ts';

/** GraphQL documents are small; whatever is larger was not written by a person or a client of ours. */
const MAX_BODY_BYTES = 1_000_000;
/** The playground's own introspection takes 300 of them. */
const MAX_TOKENS = 5_000;

export interface ServerParts {
  readonly engine: GraphEngine;
  readonly statements: StatementLibrary;
  /** Level of the log, which goes to standard error as JSON lines. */
  readonly logLevel: string;
}

/**
 * Assembles the HTTP server: GraphQL and the playground on `/graphql`, health checks beside it. It does
 * not listen yet; closing it stops Apollo but leaves the engine to its owner.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: MAX_BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: parts.logLevel, stream: process.stderr },
  });
  server.setErrorHandler(replyToBadRequest);
  server.setNotFoundHandler((request, reply) =>
    reply.code(404).send({ errors: [{ message: `Nothing is served at ${request.url}` }] }),
  );

  const apollo = await startApollo(server.log, server);
  const handler = fastifyApolloHandler(apollo, {
    context: async () => createRequestContext(parts),
  });
  server.get('/graphql', (request, reply) =>
    asksForPage(request) ? sendPlayground(reply) : handler.call(server, request, reply),
  );
  server.post('/graphql', handler);
  server.get('/', (_request, reply) => reply.redirect('/graphql'));
  await addPlaygroundRoutes(server);
  addHealthRoutes(server, parts.engine);
  return server;
}

async function startApollo(
  log: FastifyBaseLogger,
  server: FastifyInstance,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema: createSchema(),
    formatError: createErrorFormatter(log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(server),
      costLimit(),
      operationName(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** A browser that opens the address asks for HTML and brings no query; a client asks for JSON. */
function asksForPage(request: FastifyRequest): boolean {
  const accepts = request.headers.accept ?? '';
  const hasQuery =
    typeof request.query === 'object' && request.query !== null && 'query' in request.query;
  return accepts.includes('text/html') && !hasQuery;
}
