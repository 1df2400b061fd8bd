import { type BoltProxy, startProxy } from './proxy.ts';

/** What looks to a driver like a cluster, all servers of which are the same Neo4j. */
export interface LookalikeCluster {
  /** Address of the server that tells the way to the others. */
  readonly uri: string;
  /** Takes the writes. */
  readonly leader: BoltProxy;
  /** Serves reads. */
  readonly follower: BoltProxy;
  close(): Promise<void>;
}

/**
 * A single Neo4j gives the address by which a driver came for every role. Here it is changed on its way
 * back, so that the leader and the follower have addresses of their own.
 *
 * @param target Bolt address of the Neo4j
 */
export async function startCluster(target: string): Promise<LookalikeCluster> {
  const leader = await startProxy(target);
  const follower = await startProxy(target);
  const ports: Readonly<Record<string, number>> = { WRITE: leader.port, READ: follower.port };
  const router = await startProxy(target, (reply) =>
    reply.replace(ADDRESS, (whole, port: string, role: string) =>
      whole.replace(port, String(ports[role] ?? port)),
    ),
  );
  return {
    uri: `neo4j://127.0.0.1:${router.port}`,
    leader,
    follower,
    async close() {
      await Promise.all([leader, follower, router].map((proxy) => proxy.close()));
    },
  };
}

/** One address of a routing table and its role, with a byte of packing between. Ports have five digits. */
const ADDRESS = /127\.0\.0\.1:(\d{5})[^:]{0,9}role.(WRITE|READ|ROUTE)/g;
