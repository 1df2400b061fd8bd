import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type HttpConfig, readConfig } from '../config.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';
import { createRequestContext, type RequestContext } from '../resolvers/context.ts';
import { createSchema } from '../resolvers/schema.ts';
import { answerBrokenRequest } from './broken-requests.ts';
import { compressReplies } from './compression.ts';
import { costLimit } from './cost-limit.ts';
import { readDocumentManifest } from './document-manifest.ts';
import { createErrorFormatter, errorBody, replyToBadRequest } from './error-formatting.ts';
import { errorList } from './error-list.ts';
import { addHealthRoutes } from './health.ts';
import { takeOnlyJson } from './json-bodies.ts';
import { operationName } from './operation-name.ts';
import { findDocument } from './persisted-documents.ts';
import { plainJsonStatus } from './plain-json-status.ts';
import { addPlaygroundRoutes, sendPlayground } from './playground.ts';
import {
  createPreparedDocuments,
  type DocumentExecutor,
  type Gateway,
} from './prepared-documents.ts';
import { refusal } from './refusal.ts';
import { cacheReads, keepNothing } from './reply-caching.ts';
import { checkLimits } from './request-limits.ts';
import { requestSignal } from './request-signal.ts';
import { servedOperations } from './served-operations.ts';

/** How often connections are looked at whose requests do not arrive, in milliseconds. */
const CONNECTIONS_CHECK = 1_000;
/** A client that neither sends nor takes anything for so long is gone, in milliseconds. */
const LONGEST_SILENCE = 120_000;
/** How many documents clients may have the server remember, and how long they may be together. */
const REMEMBERED_DOCUMENTS = { max: 1_000, maxSize: 4_000_000 };
/** Validation stops at so many errors. */
const MOST_ERRORS = 20;

export interface ServerParts {
  readonly engine: GraphEngine;
  readonly statements: StatementLibrary;
  /** Level of the log, which goes to standard error as JSON lines. */
  readonly logLevel: string;
  /** How requests are taken, and what they may ask for; as where nothing is set. */
  readonly http?: HttpConfig;
}

/**
 * Assembles the HTTP server: GraphQL and the playground on `/graphql`, health checks beside it. It does
 * not listen yet; closing it stops Apollo but leaves the engine to its owner.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { http = readConfig({}).http } = parts;
  const server = fastify({
    bodyLimit: http.limits.bytes,
    requestTimeout: http.receiveTimeLimit,
    connectionTimeout: LONGEST_SILENCE,
    http: {
      headersTimeout: http.receiveTimeLimit,
      connectionsCheckingInterval: CONNECTIONS_CHECK,
    },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: replyToBadRequest,
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: parts.logLevel, stream: process.stderr },
  });
  server.server.maxConnections = http.maxConnections;
  server.setErrorHandler(replyToBadRequest);
  server.setNotFoundHandler((request, reply) =>
    reply.code(404).send(errorBody(`Nothing is served at ${request.url}`, 'BAD_REQUEST')),
  );
  takeOnlyJson(server);
  if (http.corsOrigins.length > 0) await allowOrigins(server, http.corsOrigins);

  await compressReplies(server);

  const schema = createSchema({ federation: http.federation });
  const { file = null, only = false } = http.documents ?? {};
  const manifest = file === null ? new Map() : readDocumentManifest(file, schema, http.limits);
  const apollo = await startApollo(server, schema, http);
  const handler = fastifyApolloHandler(apollo, {
    context: async (_request, reply) =>
      createRequestContext(parts, requestSignal(reply, http.requestTimeLimit)),
  });
  const preHandler = [findDocument(manifest, only), checkLimits(http.limits)];
  const onSend = cacheReads(http.cacheSeconds);
  server.get('/graphql', { preHandler, onSend }, (request, reply) =>
    asksForPage(request) ? sendPlayground(reply) : handler.call(server, request, reply),
  );
  server.post('/graphql', { preHandler, onSend: keepNothing }, handler);
  server.route({ method: ['DELETE', 'PATCH', 'PUT'], url: '/graphql', handler: refuseMethod });
  server.get('/', (_request, reply) => reply.redirect('/graphql'));
  await addPlaygroundRoutes(server);
  addHealthRoutes(server, parts.engine);
  return server;
}

async function startApollo(
  server: FastifyInstance,
  schema: GraphQLSchema,
  { introspection, limits }: HttpConfig,
): Promise<ApolloServer<RequestContext>> {
  const prepared = createPreparedDocuments(schema, { maxCoercionErrors: MOST_ERRORS });
  const apollo = new ApolloServer<RequestContext>({
    gateway: ownGateway(schema, prepared.execute),
    formatError: createErrorFormatter(server.log),
    includeStacktraceInErrorResponses: false,
    introspection,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: new InMemoryLRUCache(REMEMBERED_DOCUMENTS) },
    // A request by GET can only read, and a POST has to be JSON, which no page of another site sends unasked.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [servedOperations],
    validationOptions: { maxErrors: MOST_ERRORS, hideSuggestions: true },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Apollo would hand traces to whoever asks as gateways do.
      ApolloServerPluginInlineTraceDisabled(),
      // `cacheReads` tells what may be kept; Apollo's way of finding out looks at every field that is resolved.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(server),
      costLimit(schema, limits.cost),
      operationName(),
      prepared.plugin,
      errorList(),
      plainJsonStatus(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Apollo lets only a gateway run documents in a way of its own. */
function ownGateway(apiSchema: GraphQLSchema, executor: DocumentExecutor): Gateway {
  return {
    async load() {
      return { executor };
    },
    onSchemaLoadOrUpdate(use) {
      use({ apiSchema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async stop() {},
  };
}

async function allowOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  const origin = origins.includes('*') ? '*' : [...origins];
  await server.register(cors, { origin, methods: ['GET', 'POST'], maxAge: 86_400 });
}

function refuseMethod({ method }: FastifyRequest): never {
  const message = `${method} is not served here; expected POST or GET`;
  throw refusal('BAD_REQUEST', message, { status: 405, headers: { allow: 'GET, POST' } });
}

/** A browser that opens the address asks for HTML and brings no query; a client asks for JSON. */
function asksForPage(request: FastifyRequest): boolean {
  const accepts = request.headers.accept ?? '';
  const hasQuery =
    typeof request.query === 'object' && request.query !== null && 'query' in request.query;
  return accepts.includes('text/html') && !hasQuery;
}
