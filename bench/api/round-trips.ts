import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';

/** A stretch of network to a Neo4j that counts how often somebody waits for the other end. */
export interface CountingProxy {
  readonly uri: string;
  /** Round trips so far, over all connections. */
  roundTrips(): number;
  close(): void;
}

/** @param target Bolt address to pass everything on to */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const { hostname, port: farPort } = new URL(target);
  let roundTrips = 0;
  const server = createServer((near) => {
    const far = connect({ port: Number(farPort), host: hostname, noDelay: true });
    let isAnswered = true;
    near.setNoDelay(true);
    // What is sent before the answer to something else has come costs no round trip of its own.
    near.on('data', (bytes) => {
      if (isAnswered) roundTrips += 1;
      isAnswered = false;
      far.write(bytes);
    });
    far.on('data', (bytes) => {
      isAnswered = true;
      near.write(bytes);
    });
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    roundTrips: () => roundTrips,
    close: () => server.close(),
  };
}
