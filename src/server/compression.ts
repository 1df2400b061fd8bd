import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Shorter replies fit one packet anyway. */
const SHORTEST = 1_400;

/** Compresses what routes that are added from now on reply, for clients that take it; never what they are sent. */
export async function compressReplies(server: FastifyInstance): Promise<void> {
  await server.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: SHORTEST,
    globalDecompression: false,
  });
}
