/** What a load of some time showed. */
export interface Slice {
  readonly requests: number;
  readonly milliseconds: number;
  /** Half of the requests took at most this long, in milliseconds. */
  readonly p50: number;
  /** 99 of 100 took at most this long, in milliseconds. */
  readonly p99: number;
}

/**
 * Lets a number of clients ask for some time, each again as soon as it has its answer.
 * @param ask asks for the `turn`-th time, as one of the clients
 */
export async function measureSlice(
  clients: number,
  milliseconds: number,
  ask: (turn: number, client: number) => Promise<void>,
): Promise<Slice> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + milliseconds;
  let turn = 0;
  const work = async (client: number) => {
    for (let start = performance.now(); start < end; ) {
      turn += 1;
      await ask(turn, client);
      const now = performance.now();
      latencies.push(now - start);
      start = now;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  const elapsed = performance.now() - began;
  latencies.sort((a, b) => a - b);
  const percentile = (share: number) => latencies[Math.ceil(latencies.length * share) - 1] ?? 0;
  return {
    requests: latencies.length,
    milliseconds: elapsed,
    p50: percentile(0.5),
    p99: percentile(0.99),
  };
}
