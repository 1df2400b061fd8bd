import { once } from 'node:events';
import { connect } from 'node:net';

/** One kept-alive connection to a server on this machine, for one request at a time. */
export interface HttpConnection {
  /** Posts a body of JSON to `/graphql`; rejects for any other status than 200. */
  post(body: Buffer): Promise<Buffer>;
  close(): void;
}

const BLANK_LINE = Buffer.from('\r\n\r\n');

/**
 * As little of a client as can be, so that what it costs takes little away from those that are measured:
 * it knows replies with a `content-length`, which all that are measured give.
 */
export async function openHttp(port: number): Promise<HttpConnection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  let received: Buffer = Buffer.alloc(0);
  let settle: { resolve(body: Buffer): void; reject(error: Error): void } | null = null;

  const finish = (outcome: Buffer | Error) => {
    const waiting = settle;
    settle = null;
    received = Buffer.alloc(0);
    if (outcome instanceof Error) waiting?.reject(outcome);
    else waiting?.resolve(outcome);
  };
  socket.on('error', finish);
  socket.on('close', () => finish(new Error('The server closed the connection')));
  socket.on('data', (bytes) => {
    received = received.length === 0 ? bytes : Buffer.concat([received, bytes]);
    const headEnd = received.indexOf(BLANK_LINE);
    if (headEnd === -1) return;
    const head = received.toString('latin1', 0, headEnd);
    const length = /^content-length: *(\d+)/im.exec(head)?.[1];
    if (length === undefined) return finish(new Error(`Expected a content-length, got ${head}`));
    const body = received.subarray(headEnd + BLANK_LINE.length);
    if (body.length < Number(length)) return;
    finish(head.startsWith('HTTP/1.1 200') ? body : new Error(`${head}\n\n${body}`));
  });
  return {
    post: (body) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(
          `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n` +
            `accept: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
        );
        socket.write(body);
      }),
    close: () => socket.destroy(),
  };
}
