import { createHash } from 'node:crypto';
import type { onSendAsyncHookHandler } from 'fastify';

/**
 * Lets browsers and proxies keep what anybody may read by GET, for so many seconds, and answers 304 where the
 * client has that very reply already. Replies with errors, and those to who is signed in, are kept nowhere.
 * @param seconds 0 has them ask each time whether the reply is still the same
 */
export function cacheReads(seconds: number): onSendAsyncHookHandler<unknown> {
  const policy = seconds === 0 ? 'public, no-cache' : `public, max-age=${seconds}`;
  return async (request, reply, payload) => {
    reply.header('vary', [reply.getHeader('vary') ?? [], 'accept'].flat().join(', '));
    // The playground's page stands at the same address and comes as a stream, which brings a tag of its own.
    if (typeof payload !== 'string') return payload;
    const isPublic = request.headers.authorization === undefined;
    if (reply.statusCode !== 200 || hasErrors(payload) || !isPublic) {
      reply.header('cache-control', 'no-store');
      return payload;
    }
    const tag = tagOf(payload);
    reply.header('cache-control', policy).header('etag', tag);
    if (!isKnown(tag, request.headers['if-none-match'])) return payload;
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  };
}

/** What a POST is answered is kept nowhere. */
export const keepNothing: onSendAsyncHookHandler<unknown> = async (_request, reply, payload) => {
  reply.header('cache-control', 'no-store');
  return payload;
};

/** Apollo writes errors ahead of data. */
function hasErrors(payload: string): boolean {
  return payload.startsWith('{"errors"');
}

/** Weak, since a compressed reply has other bytes. */
function tagOf(payload: string): string {
  return `W/"${createHash('sha256').update(payload).digest('base64url')}"`;
}

function isKnown(tag: string, known: string | undefined): boolean {
  if (known === undefined) return false;
  const tags = known.split(',').map((each) => each.trim());
  return tags.includes('*') || tags.some((each) => opaque(each) === opaque(tag));
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}
