import { isDeepStrictEqual } from 'node:util';
import type { Contestant } from './contest.ts';
import type { ContestantName } from './contestants/contestant.ts';
import type { GraphKeys } from './generated-graph.ts';
import type { Question } from './questions/question.ts';
import type { Slice } from './slice.ts';

/** How one contestant did at one question. Ratios are over the driver, each the median of those of all rounds. */
export interface Figures {
  readonly question: string;
  readonly shape: Question['shape'];
  readonly contestant: ContestantName;
  /** With many clients at once. */
  readonly busy: LoadFigures & {
    readonly requestsPerSecondRatio: number;
    /** Of the CPU time of both processes together: on a busy machine the steadiest of the ratios. */
    readonly cpuRatio: number;
  };
  /** With one client, which waits for each answer. */
  readonly alone: LoadFigures & { readonly p50Ratio: number };
}

export interface LoadFigures {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU time of the contestant's process for each request, in milliseconds. */
  readonly serverCpu: number | null;
  /** CPU time of Neo4j for each request, in milliseconds. */
  readonly databaseCpu: number | null;
}

export interface CompareOptions {
  readonly rounds: number;
  /** Of each slice with many clients; that with a single one takes half of it. */
  readonly milliseconds: number;
  /** How long each is asked before anything counts: compilers of two runtimes need their time. */
  readonly warmUp: number;
  readonly clients: number;
  readonly databaseCpu: () => number | null;
}

/**
 * Asks everyone the same, in slices that alternate: what else goes on at this machine meets all of them. The
 * answers for all keys are compared first, and every later reply must have the length of the one compared.
 */
export async function compare(
  contestants: readonly Contestant[],
  question: Question,
  graphKeys: GraphKeys,
  options: CompareOptions,
): Promise<readonly Figures[]> {
  const keys = question.keys === null ? [''] : graphKeys[question.keys];
  const bytes = await compareAnswers(contestants, question, keys);
  const measure = async (contestant: Contestant, clients: number, milliseconds: number) => {
    const before = [contestant.cpu(), options.databaseCpu()];
    const load = { question, keys, bytes: bytes.get(contestant.name)!, clients, milliseconds };
    const slice = await contestant.load(load);
    const after = [contestant.cpu(), options.databaseCpu()];
    return loadFigures(slice, before, after);
  };
  const rounds = contestants.map(() => ({ busy: [] as LoadFigures[], alone: [] as LoadFigures[] }));
  for (const each of contestants) await measure(each, options.clients, options.warmUp);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const [index, each] of contestants.entries()) {
      rounds[index]!.busy.push(await measure(each, options.clients, options.milliseconds));
      rounds[index]!.alone.push(await measure(each, 1, options.milliseconds / 2));
    }
  }
  const [driver] = rounds;
  return contestants.map(({ name }, index) => {
    const { busy, alone } = rounds[index]!;
    const ratio = (own: LoadFigures[], others: LoadFigures[], of: 'requestsPerSecond' | 'p50') =>
      median(own.map((figures, round) => figures[of] / others[round]![of]));
    return {
      question: question.name,
      shape: question.shape,
      contestant: name,
      busy: {
        ...medians(busy),
        requestsPerSecondRatio: ratio(busy, driver!.busy, 'requestsPerSecond'),
        cpuRatio: cpuOf(busy) / cpuOf(driver!.busy),
      },
      alone: { ...medians(alone), p50Ratio: ratio(alone, driver!.alone, 'p50') },
    };
  });
}

/** @returns the length of each contestant's reply for each key */
async function compareAnswers(
  contestants: readonly Contestant[],
  question: Question,
  keys: readonly string[],
): Promise<ReadonlyMap<ContestantName, readonly number[]>> {
  const bytes = new Map<ContestantName, number[]>(contestants.map(({ name }) => [name, []]));
  for (const key of keys) {
    const [expected, ...others] = await Promise.all(
      contestants.map((each) => each.ask(question, key)),
    );
    for (const [index, { answer }] of others.entries()) {
      if (isDeepStrictEqual(answer, expected!.answer)) continue;
      const [first, other] = [expected!.answer, answer].map((each) => JSON.stringify(each));
      const name = contestants[index + 1]!.name;
      throw new Error(`${question.name} ${key}: ${name} answered\n${other}\nand not\n${first}`);
    }
    for (const [index, { bytes: length }] of [expected!, ...others].entries()) {
      bytes.get(contestants[index]!.name)!.push(length);
    }
  }
  return bytes;
}

type Cpu = readonly (number | null)[];

function loadFigures(
  { requests, milliseconds, p50, p99 }: Slice,
  [serverBefore = null, databaseBefore = null]: Cpu,
  [serverAfter = null, databaseAfter = null]: Cpu,
): LoadFigures {
  const each = (before: number | null, after: number | null) =>
    before === null || after === null ? null : (after - before) / requests;
  return {
    requests,
    requestsPerSecond: (requests * 1000) / milliseconds,
    p50,
    p99,
    serverCpu: each(serverBefore, serverAfter),
    databaseCpu: each(databaseBefore, databaseAfter),
  };
}

function medians(figures: readonly LoadFigures[]): LoadFigures {
  const of = (name: 'requestsPerSecond' | 'p50' | 'p99') =>
    median(figures.map((each) => each[name]));
  return {
    requests: figures.reduce((sum, { requests }) => sum + requests, 0),
    requestsPerSecond: of('requestsPerSecond'),
    p50: of('p50'),
    p99: of('p99'),
    serverCpu: meanCpu(figures, 'serverCpu'),
    databaseCpu: meanCpu(figures, 'databaseCpu'),
  };
}

/** Over all requests: the kernel counts too coarsely for what a single slice takes. */
function meanCpu(figures: readonly LoadFigures[], of: 'serverCpu' | 'databaseCpu'): number | null {
  let [requests, total] = [0, 0];
  for (const each of figures) {
    const cpu = each[of];
    if (cpu === null) return null;
    requests += each.requests;
    total += cpu * each.requests;
  }
  return total / requests;
}

function cpuOf(figures: readonly LoadFigures[]): number {
  return (meanCpu(figures, 'serverCpu') ?? 0) + (meanCpu(figures, 'databaseCpu') ?? 0);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
