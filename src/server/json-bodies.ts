import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from './refusal.ts';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Has the server take bodies of JSON in UTF-8 and no others. A page of another site can't send one without
 * asking first, as it could send a form. Compressed bodies are refused unread, so that none grows a thousandfold.
 */
export function takeOnlyJson(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => {
    const coding = request.headers['content-encoding'] ?? 'identity';
    if (coding !== 'identity') {
      const message = 'Compressed request bodies are not taken; expected plain JSON';
      throw refusal('BAD_REQUEST', message, {
        status: 415,
        headers: { 'accept-encoding': 'identity' },
      });
    }
  });
  server.removeAllContentTypeParsers();
  // Refuses names such as `__proto__`, and says where JSON is malformed.
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (request, body, done) => {
      try {
        checkCharset(request);
        parseJson(request, decode(body), done);
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

function checkCharset(request: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(
    request.headers['content-type'] ?? '',
  )?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    const message = `The request body is in ${charset}; expected UTF-8`;
    throw refusal('BAD_REQUEST', message, { status: 415 });
  }
}

function decode(body: Buffer): string {
  try {
    return UTF_8.decode(body);
  } catch {
    throw refusal('BAD_REQUEST', 'The request body is not valid UTF-8');
  }
}
