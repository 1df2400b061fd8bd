import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors.ts';

export interface RefusalOptions {
  /** The HTTP status; 400. */
  readonly status?: number;
  /** Headers of the reply besides those that every reply has; none. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A request that is refused as a whole, as an error that Apollo answers with the status it carries.
 * `BAD_REQUEST` is Apollo's own code for what is no well-formed request.
 */
export function refusal(
  code: ErrorCode | 'BAD_REQUEST',
  message: string,
  { status = 400, headers = {} }: RefusalOptions = {},
): GraphQLError {
  const http = { status, headers: new Map(Object.entries(headers)) };
  return new GraphQLError(message, { extensions: { code, http } });
}
