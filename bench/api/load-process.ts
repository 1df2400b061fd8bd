import { answerCalls } from './calls.ts';
import { openHttp } from './http-connection.ts';
import { measureSlice, type Slice } from './slice.ts';

/** What to send again and again. */
export interface HttpLoad {
  readonly port: number;
  /** Asked in turn. */
  readonly requests: readonly {
    readonly body: string;
    /** How many bytes the reply has that was compared with those of the others. */
    readonly replyBytes: number;
  }[];
  readonly clients: number;
  readonly milliseconds: number;
}

const handlers = {
  async post({ body, port }: { readonly body: string; readonly port: number }): Promise<string> {
    const connection = await openHttp(port);
    const reply = await connection.post(Buffer.from(body));
    connection.close();
    return reply.toString();
  },

  async load({ port, requests, clients, milliseconds }: HttpLoad): Promise<Slice> {
    const prepared = requests.map(({ body, replyBytes }) => ({
      body: Buffer.from(body),
      replyBytes,
    }));
    const opening = Array.from({ length: clients }, () => openHttp(port));
    const connections = await Promise.all(opening);
    const slice = await measureSlice(clients, milliseconds, async (turn, client) => {
      const { body, replyBytes } = prepared[turn % prepared.length]!;
      const reply = await connections[client]!.post(body);
      if (reply.length === replyBytes) return;
      throw new Error(`Expected ${replyBytes} bytes, got ${reply.length}: ${reply}`);
    });
    for (const connection of connections) connection.close();
    return slice;
  },
};

export type LoadHandlers = typeof handlers;

answerCalls(handlers);
