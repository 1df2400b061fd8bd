import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { PACKAGE_FILES } from '../package-files.ts';

/** What the page may load: itself alone, so that no question leaves the machine it is asked on. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built playground's scripts, styles and fonts below `/playground/`. */
export async function addPlaygroundRoutes(server: FastifyInstance): Promise<void> {
  if (!isBuilt()) {
    server.log.warn(NOT_BUILT);
    return;
  }
  await server.register(fastifyStatic, {
    root: PACKAGE_FILES.playground,
    prefix: '/playground/',
    // File names carry a hash of their content, so a browser may keep them for good.
    immutable: true,
    maxAge: '30d',
    index: false,
  });
}

/** Answers with the playground's page. */
export function sendPlayground(reply: FastifyReply): FastifyReply {
  if (!isBuilt()) return reply.code(503).type('text/plain').send(NOT_BUILT);
  return reply
    .header('content-security-policy', CONTENT_SECURITY_POLICY)
    .sendFile('index.html', { immutable: false, maxAge: 0 });
}

const NOT_BUILT = 'The playground is not built; `npm run build:playground` builds it.';

function isBuilt(): boolean {
  return existsSync(join(PACKAGE_FILES.playground, 'index.html'));
}
