import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import { PicketlineError } from '../errors.ts';

/** Aborts when answering took longer than `timeLimit`, in milliseconds, or when the client has gone. */
export function requestSignal(reply: FastifyReply, timeLimit: number): AbortSignal {
  const controller = new AbortController();
  // Each statement that runs listens; Node would warn of more than ten.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => {
    const message = 'Answering took longer than the time limit of a request.';
    controller.abort(new PicketlineError('REQUEST_TIMEOUT', message));
  }, timeLimit);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableEnded) {
      controller.abort(new PicketlineError('CLIENT_GONE', 'The client left before its answer.'));
    }
  });
  return controller.signal;
}
