import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PicketlineError } from '../errors.ts';

type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Messages repeat what was asked, which may be a hundred thousand characters long. */
const LONGEST_MESSAGE = 1_000;
/** One error may concern a field that was asked for a thousand times. */
const MOST_LOCATIONS = 10;

/** GraphQL's own errors guess at names, which would tell a schema that can't be asked for. */
const SUGGESTION = 'Did you mean ';

const UNFORESEEN = 'Something went wrong on our side; it has been logged.';

/**
 * Clients see the errors that we meant for them and those of GraphQL itself. Anything else is logged with
 * its cause, and the client learns only that something failed.
 */
export function createErrorFormatter(log: Pick<FastifyBaseLogger, 'error'>): ErrorFormatter {
  // One statement that fails is the error of every row that waited for it.
  const logged = new WeakSet<PicketlineError>();
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    if (original instanceof PicketlineError) {
      if (original.cause !== undefined && !logged.has(original)) {
        logged.add(original);
        log.error({ err: original.cause }, original.message);
      }
      return { ...shortened(formatted), extensions: { code: original.code } };
    }
    if (original instanceof GraphQLError) return withCode(original, shortened(formatted));
    log.error({ err: original, path: formatted.path }, 'A request failed unexpectedly');
    return {
      ...shortened(formatted),
      message: UNFORESEEN,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

/** Apollo refuses some requests with a status and without a code, and takes those for errors of the server. */
function withCode(error: GraphQLError, formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code, http } = error.extensions;
  if (code !== undefined || http === undefined) return formatted;
  return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_REQUEST' } };
}

function shortened({ message, locations, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  const told = withoutSuggestion(message);
  return {
    message: told.length > LONGEST_MESSAGE ? `${told.slice(0, LONGEST_MESSAGE)}…` : told,
    ...(locations === undefined ? {} : { locations: locations.slice(0, MOST_LOCATIONS) }),
    ...rest,
  };
}

function withoutSuggestion(message: string): string {
  const start = message.lastIndexOf(SUGGESTION);
  return start >= 0 && message.endsWith('?') ? message.slice(0, start).trimEnd() : message;
}

/** Answers a request that never reached GraphQL, such as malformed JSON, in GraphQL's own shape. */
export function replyToBadRequest(
  error: FastifyError | GraphQLError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.type(mediaType(request));
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as unknown as RefusalExtensions;
    return reply
      .code(http.status)
      .headers(Object.fromEntries(http.headers))
      .send(errorBody(error.message, code));
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    request.log.error({ err: error }, 'A request failed unexpectedly');
    return reply.code(500).send(errorBody(UNFORESEEN, 'INTERNAL_SERVER_ERROR'));
  }
  return reply.code(status).send(errorBody(explain(error), 'BAD_REQUEST'));
}

interface RefusalExtensions {
  readonly code: string;
  readonly http: { readonly status: number; readonly headers: ReadonlyMap<string, string> };
}

/** What a reply with errors says in GraphQL's shape, for requests that never reach it. */
export function errorBody(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] };
}

/** As Apollo chooses it for the replies that it gives itself. */
function mediaType({ headers }: FastifyRequest): string {
  const asks = headers.accept?.includes('application/graphql-response+json') ?? false;
  return `${asks ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`;
}

function explain(error: FastifyError): string {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return 'The request body is too large';
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'The request body has to be application/json';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'The request body is empty; expected a JSON object with a query';
    case 'FST_ERR_BAD_URL':
      return 'The address of the request is not valid';
    default:
      return 'The request body is not valid JSON; expected an object with a query';
  }
}
