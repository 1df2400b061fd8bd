import {
  compareSteps,
  nodeKey,
  type PathNode,
  type PathStepRow,
  type ShortestPaths,
} from './paths.ts';
import type { Stretch } from './read-by-key.ts';

/** A path; `sortKey` tells its place among the shortest paths between its ends. */
export interface PathRow {
  readonly sortKey: string;
  readonly steps: readonly PathStepRow[];
}

/** Which of the paths to take: those of a search, between its ends, over its relations. */
export interface PathList extends Pick<ShortestPaths, 'onward'> {
  readonly from: PathNode;
  readonly to: PathNode;
  readonly relations: readonly string[];
}

/** A stretch of the paths in the order of their steps; a few steps may make up very many paths, so no others are made. */
export function takePaths(list: PathList, { after, before, backward, limit }: Stretch): PathRow[] {
  const [start, end] = [stepsOf(after), stepsOf(before)];
  const [near, far] = backward ? [end, start] : [start, end];
  const taken: PathRow[] = [];
  for (const steps of pathsInOrder(list, list.from, near, backward)) {
    if (taken.length >= limit || isBehind(list, steps, far, backward)) break;
    taken.push({ sortKey: sortKeyOf(steps), steps });
  }
  return taken;
}

type Steps = readonly PathStepRow[];

/** Every path on from a node, behind `bound` if there is one; all have the same length, as shortest paths do. */
function* pathsInOrder(
  list: PathList,
  from: PathNode,
  [step, ...rest]: Steps,
  backward: boolean,
): Generator<Steps> {
  const steps = list.onward.get(nodeKey(from)) ?? [];
  for (const next of backward ? steps.toReversed() : steps) {
    const place = step === undefined ? 1 : compareSteps(list.relations, next, step);
    const isBound = place === 0;
    if (backward ? place > 0 && step !== undefined : place < 0) continue;
    if (nodeKey(next.to) === nodeKey(list.to)) {
      if (!isBound) yield [next];
      continue;
    }
    for (const path of pathsInOrder(list, next.to, isBound ? rest : [], backward)) {
      yield [next, ...path];
    }
  }
}

/** Whether a path has come to the far end of a stretch, which is exclusive. */
function isBehind({ relations }: PathList, steps: Steps, far: Steps, backward: boolean): boolean {
  for (const [index, end] of far.entries()) {
    const step = steps[index];
    if (step === undefined) return false;
    const place = compareSteps(relations, step, end);
    if (place !== 0) return backward ? place < 0 : place > 0;
  }
  return far.length > 0;
}

function sortKeyOf(steps: Steps): string {
  return JSON.stringify(
    steps.map(({ relation, forward, to }) => [relation, forward, to.type, to.id]),
  );
}

/** The steps of a sort key as far as their order goes; none for what is no sort key, such as either end of a list. */
function stepsOf(sortKey: string): Steps {
  const parts = parse(sortKey);
  if (!Array.isArray(parts)) return [];
  return parts.map((part) => {
    const [relation, forward, type, id] = Array.isArray(part) ? part : [];
    const to = { type: String(type), id: String(id) };
    return { relation: String(relation), forward: forward === true, from: to, to };
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
