import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A stretch of network between the driver and Neo4j that fails when a test says so. */
export interface BoltProxy {
  /** Bolt address of the proxy. */
  readonly uri: string;
  readonly port: number;
  /** How many connections were made so far. */
  readonly connections: number;
  /** How many of them stand. */
  readonly open: number;
  /** Whether a driver has sent this text. */
  received(text: string): boolean;
  /** Cuts every connection at the next byte from the driver, `times` times. */
  cutNext(times: number): void;
  /** From now on nothing passes in either direction, and nothing is closed. */
  fallSilent(): void;
  /** Passes everything on again; what came during the silence is lost. */
  speakAgain(): void;
  close(): Promise<void>;
}

/**
 * @param target Bolt address to pass everything on to
 * @param changeReply what the driver gets in place of what Neo4j says, byte for character
 */
export async function startProxy(
  target: string,
  changeReply: (reply: string) => string = (reply) => reply,
): Promise<BoltProxy> {
  const { hostname, port: farPort } = new URL(target);
  const sockets = new Set<Socket>();
  let connections = 0;
  let sent = '';
  let cuts = 0;
  let silent = false;
  const server: Server = createServer((near) => {
    connections += 1;
    const far = connect(Number(farPort), hostname);
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', end).on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    near.on('data', (bytes) => {
      sent += bytes.toString('latin1');
      if (cuts > 0) {
        cuts -= 1;
        end();
      } else if (!silent) {
        far.write(bytes);
      }
    });
    far.on('data', (bytes) => {
      if (!silent) {
        near.write(Buffer.from(changeReply(bytes.toString('latin1')), 'latin1'));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    get open() {
      return sockets.size / 2;
    },
    received: (text) => sent.includes(text),
    get connections() {
      return connections;
    },
    cutNext(times) {
      cuts = times;
    },
    fallSilent() {
      silent = true;
    },
    speakAgain() {
      silent = false;
    },
    close() {
      for (const socket of sockets) {
        socket.destroy();
      }
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
