import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A stretch of network between the driver and Neo4j that fails when a test says so. */
export interface BoltProxy {
  /** Bolt address of the proxy. */
  readonly uri: string;
  /** How many connections were made so far. */
  readonly connections: number;
  /** Cuts every connection at the next byte from the driver, `times` times. */
  cutNext(times: number): void;
  /** From now on nothing passes in either direction, and nothing is closed. */
  fallSilent(): void;
  close(): Promise<void>;
}

/** @param target Bolt address to pass everything on to */
export async function startProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let connections = 0;
  let cuts = 0;
  let silent = false;
  const server: Server = createServer((near) => {
    connections += 1;
    const far = connect(Number(port), hostname);
    const end = () => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    near.on('data', (bytes) => {
      if (cuts > 0) {
        cuts -= 1;
        end();
      } else if (!silent) {
        far.write(bytes);
      }
    });
    far.on('data', (bytes) => {
      if (!silent) {
        near.write(bytes);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get connections() {
      return connections;
    },
    cutNext(times) {
      cuts = times;
    },
    fallSilent() {
      silent = true;
    },
    close() {
      for (const socket of sockets) {
        socket.destroy();
      }
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
