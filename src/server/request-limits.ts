import type { FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import type { RequestLimits } from '../config.ts';
import { beyondLimits } from './document-limits.ts';
import { refusal } from './refusal.ts';
import { variablesBeyondLimits } from './variable-limits.ts';

/** Longer documents are looked at again each time, so that the memory of others stays small. */
const LONGEST_REMEMBERED = 10_000;
const MOST_REMEMBERED = 1_000;

/** Refuses a request whose document or variables are beyond the limits, before GraphQL looks at it. */
export function checkLimits(limits: RequestLimits): preHandlerAsyncHookHandler {
  const within = new Set<string>();
  return async (request) => {
    const { query, variables } = readParts(request);
    const ofVariables = variablesBeyondLimits(variables, limits);
    if (ofVariables !== null) throw refusal('TOO_COMPLEX', `The variables have ${ofVariables}`);
    if (typeof query !== 'string' || within.has(query)) return;
    const ofDocument = beyondLimits(query, limits);
    if (ofDocument !== null) throw refusal('TOO_COMPLEX', `The question has ${ofDocument}`);
    if (query.length > LONGEST_REMEMBERED) return;
    if (within.size >= MOST_REMEMBERED) within.clear();
    within.add(query);
  };
}

function readParts({ method, body, query }: FastifyRequest): Record<string, unknown> {
  if (method === 'GET') {
    const { variables, ...rest } = query as Record<string, unknown>;
    return { ...rest, variables: parseVariables(variables) };
  }
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

/** Null for what is no JSON: Apollo says so. */
function parseVariables(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
