import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PicketlineError } from '../errors.ts';

type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Clients see the errors that we meant for them and those of GraphQL itself. Anything else is logged with
 * its cause, and the client learns only that something failed.
 */
export function createErrorFormatter(log: Pick<FastifyBaseLogger, 'error'>): ErrorFormatter {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    if (original instanceof PicketlineError) {
      if (original.cause !== undefined) log.error({ err: original.cause }, original.message);
      return { ...formatted, extensions: { code: original.code } };
    }
    if (original instanceof GraphQLError) return formatted;
    log.error({ err: original, path: formatted.path }, 'A request failed unexpectedly');
    return {
      ...formatted,
      message: 'Something went wrong on our side; it has been logged.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

/** Answers a request that never reached GraphQL, such as malformed JSON, in GraphQL's own shape. */
export function replyToBadRequest(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    request.log.error({ err: error }, 'A request failed unexpectedly');
    return reply
      .code(500)
      .send(
        asErrors('Something went wrong on our side; it has been logged.', 'INTERNAL_SERVER_ERROR'),
      );
  }
  return reply.code(status).send(asErrors(explain(error), 'BAD_REQUEST'));
}

function explain(error: FastifyError): string {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return 'The request body is too large';
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'The request body has to be application/json';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'The request body is empty; expected a JSON object with a query';
    default:
      return 'The request body is not valid JSON; expected an object with a query';
  }
}

function asErrors(message: string, code: string) {
  return { errors: [{ message, extensions: { code } }] };
}
