import type { GraphReader, ListQuery } from './read-by-key.ts';

/** An entity or a finding by its type and its id; an id is unique for its type only. */
export interface PathNode {
  readonly type: string;
  readonly id: string;
}

/** One step of a path: `forward` where it is walked as its relation is named, such as from who said to what. */
export interface PathStepRow {
  readonly relation: string;
  readonly forward: boolean;
  readonly from: PathNode;
  readonly to: PathNode;
}

export interface PathQuestion {
  readonly from: PathNode;
  readonly to: PathNode;
  /** How many steps a path may have. */
  readonly maxHops: number;
  /** Types of relationships that may be walked; paths are ordered by where their steps stand here. */
  readonly relations: readonly string[];
  /** Nodes that say too little to be gone through, unless `allowHubs`. */
  readonly hubs: readonly PathNode[];
  readonly allowHubs: boolean;
}

/** The shortest paths between two nodes; all of them have the same number of steps. */
export interface ShortestPaths {
  /** Null where there are none. */
  readonly hops: number | null;
  /** The steps that lead on from each node of a path, by `nodeKey`, in order; every one of them gets there. */
  readonly onward: ReadonlyMap<string, readonly PathStepRow[]>;
  /** False where the search was cut short, so that there may be more paths, or shorter ones. */
  readonly complete: boolean;
  /** Hubs that were come upon and not gone through, in order. */
  readonly hubs: readonly PathNode[];
}

/** A node with as many relationships to walk as this is a hub, besides those that are listed. */
export const HUB_DEGREE = 200;
/** How many nodes are gone through at most for each step away from an end. */
const MOST_IN_A_LEVEL = 1_000;
/** How many neighbours are read of an end, and of a hub where hubs may be gone through. */
const MOST_OF_ONE_NODE = 10_000;
/** How many hubs are gone through at most for each step. */
const MOST_HUBS_IN_A_LEVEL = 10;

/** Of which types the nodes of an id are; keys are ids. */
export const nodeTypes: ListQuery<string> = { name: 'read/node-types' };

export function nodeKey({ type, id }: PathNode): string {
  return `${type}:${id}`;
}

/**
 * Walks from both ends, always from the one with less to read, until they meet. A level costs one statement,
 * a hub that may be gone through one more, and so does the look at nodes at which both ends have met.
 */
export async function findShortestPaths(
  reader: GraphReader,
  question: PathQuestion,
): Promise<ShortestPaths> {
  const search = startSearch(reader, question);
  const { sides } = search;
  let met: readonly string[] = [];
  while (met.length === 0 && depthOf(sides) < question.maxHops) {
    const side = nextSide(sides);
    if (side === null) break;
    await advance(search, side);
    met = nearestTo(sides, await withoutHubs(search, metBy(sides, side)));
  }
  const [meeting] = met;
  return {
    hops: meeting === undefined ? null : hopsThrough(sides, meeting),
    onward: onwardSteps(search, met),
    complete: search.complete,
    hubs: [...search.hubs].sort().map(nodeOf),
  };
}

interface Search {
  readonly reader: GraphReader;
  readonly question: PathQuestion;
  readonly sides: readonly [Side, Side];
  /** Keys of hubs that were come upon and are not gone through. */
  readonly hubs: Set<string>;
  readonly listed: ReadonlySet<string>;
  complete: boolean;
}

/** What was reached from one end. Nodes go by their keys. */
interface Side {
  readonly end: string;
  /** Whether paths start here. */
  readonly first: boolean;
  /** How many steps away the nodes of `frontier` are. */
  depth: number;
  /** What was reached last and is still to be gone through, in order. */
  frontier: readonly string[];
  /** Whether something that was reached will not be gone through, as it or the level is too large. */
  cut: boolean;
  readonly depths: Map<string, number>;
  /** For each node the steps to it from the end's side, as paths walk them. */
  readonly steps: Map<string, PathStepRow[]>;
}

function startSearch(reader: GraphReader, question: PathQuestion): Search {
  const sideOf = (node: PathNode, first: boolean): Side => {
    const end = nodeKey(node);
    return {
      end,
      first,
      depth: 0,
      frontier: [end],
      cut: false,
      depths: new Map([[end, 0]]),
      steps: new Map(),
    };
  };
  return {
    reader,
    question,
    sides: [sideOf(question.from, true), sideOf(question.to, false)],
    hubs: new Set(),
    listed: new Set(question.allowHubs ? [] : question.hubs.map(nodeKey)),
    complete: true,
  };
}

function depthOf([one, other]: Search['sides']): number {
  return one.depth + other.depth;
}

/** The side with less to go through; null where there is nothing left that could lead to the other end. */
function nextSide(sides: Search['sides']): Side | null {
  if (sides.some((side) => side.frontier.length === 0 && !side.cut)) return null;
  const [one, other] = sides.filter((side) => side.frontier.length > 0);
  if (one === undefined || other === undefined) return one ?? null;
  return other.frontier.length < one.frontier.length ? other : one;
}

/** Goes through the frontier of a side, and on to the nodes next to it that were not reached before. */
async function advance(search: Search, side: Side): Promise<void> {
  const keys = side.frontier.slice(0, MOST_IN_A_LEVEL);
  if (keys.length < side.frontier.length) cutShort(search, side);
  const isEnd = side.depth === 0;
  const found = await readNeighbours(search, keys, isEnd ? MOST_OF_ONE_NODE : HUB_DEGREE);
  if (search.question.allowHubs && !isEnd) {
    const hubs = keys.filter((key) => found.get(key) === null).slice(0, MOST_HUBS_IN_A_LEVEL);
    const ofHubs = await readNeighbours(search, hubs, MOST_OF_ONE_NODE);
    for (const [key, neighbours] of ofHubs) found.set(key, neighbours);
  }
  side.depth += 1;
  side.frontier = [];
  const reached = new Set<string>();
  for (const key of keys) {
    const neighbours = found.get(key);
    if (neighbours === null && (isEnd || search.question.allowHubs)) cutShort(search, side);
    else if (neighbours === null) leaveOut(search, key);
    for (const neighbour of neighbours ?? []) {
      if (reach(search, side, key, neighbour)) reached.add(nodeKey(neighbour));
    }
  }
  side.frontier = [...reached].sort();
}

function cutShort(search: Search, side: Side): void {
  search.complete = false;
  side.cut = true;
}

/** Takes out a node that turned out to be a hub. */
function leaveOut({ hubs, sides }: Search, key: string): void {
  hubs.add(key);
  for (const { depths, steps } of sides) {
    depths.delete(key);
    steps.delete(key);
  }
}

type Neighbour = PathNode & { readonly relation: string; readonly forward: boolean };

/** Notes the step to a neighbour; false where it is a hub, or as near by another way with fewer steps. */
function reach({ hubs, listed, sides }: Search, side: Side, key: string, to: Neighbour): boolean {
  const reached = nodeKey(to);
  if (listed.has(reached) && !isEnd(sides, reached)) hubs.add(reached);
  if (hubs.has(reached)) return false;
  const depth = side.depths.get(reached) ?? side.depth;
  if (depth < side.depth) return false;
  side.depths.set(reached, depth);
  const { relation, forward, type, id } = to;
  const [near, far] = [nodeOf(key), { type, id }];
  const step = side.first
    ? { relation, forward, from: near, to: far }
    : { relation, forward: !forward, from: far, to: near };
  const steps = side.steps.get(reached);
  if (steps === undefined) side.steps.set(reached, [step]);
  else steps.push(step);
  return true;
}

function isEnd([one, other]: Search['sides'], key: string): boolean {
  return key === one.end || key === other.end;
}

/** What a side reached last and the other had reached before. */
function metBy([one, other]: Search['sides'], side: Side): readonly string[] {
  const { depths } = side === one ? other : one;
  return side.frontier.filter((key) => depths.has(key));
}

function nearestTo(sides: Search['sides'], met: readonly string[]): readonly string[] {
  const least = Math.min(...met.map((key) => hopsThrough(sides, key)));
  return met.filter((key) => hopsThrough(sides, key) === least);
}

function hopsThrough(sides: Search['sides'], key: string): number {
  return sides.reduce((sum, { depths }) => sum + (depths.get(key) ?? 0), 0);
}

/** Nodes at which both sides met are not gone through by either, so whether they are hubs is still to be seen. */
async function withoutHubs(search: Search, met: readonly string[]): Promise<readonly string[]> {
  const { question, sides } = search;
  const between = met.filter((key) => !isEnd(sides, key));
  if (question.allowHubs || between.length === 0) return met;
  const found = await readNeighbours(search, between, HUB_DEGREE);
  for (const key of between) {
    if (found.get(key) === null) leaveOut(search, key);
  }
  return met.filter((key) => !search.hubs.has(key));
}

/** Null for a node with `limit` neighbours or more. */
async function readNeighbours(
  { reader, question }: Search,
  keys: readonly string[],
  limit: number,
): Promise<Map<string, readonly Neighbour[] | null>> {
  if (keys.length === 0) return new Map();
  const nodes = keys.map((key) => ({ ...nodeOf(key) }));
  const { relations } = question;
  const statement = reader.statements.get('read/neighbours');
  const rows = await reader.engine.read(statement, { nodes, relations, limit });
  return new Map(
    rows.map(({ type, id, neighbours }) => [
      nodeKey({ type: type as string, id: id as string }),
      neighbours as unknown as readonly Neighbour[] | null,
    ]),
  );
}

/** Follows the steps back from where the sides met to either end. */
function onwardSteps({ sides, question }: Search, met: readonly string[]) {
  const onward = new Map<string, PathStepRow[]>();
  for (const side of sides) {
    const seen = new Set(met);
    // The set grows while it is gone through.
    for (const key of seen) {
      for (const step of side.steps.get(key) ?? []) {
        const from = nodeKey(step.from);
        const steps = onward.get(from);
        if (steps === undefined) onward.set(from, [step]);
        else steps.push(step);
        seen.add(side.first ? from : nodeKey(step.to));
      }
    }
  }
  for (const steps of onward.values()) {
    steps.sort((one, other) => compareSteps(question.relations, one, other));
  }
  return onward;
}

/** By relation in the order of `relations`, then those walked forward, then by the node that they lead to. */
export function compareSteps(
  relations: readonly string[],
  one: PathStepRow,
  other: PathStepRow,
): number {
  const byRelation = relations.indexOf(one.relation) - relations.indexOf(other.relation);
  if (byRelation !== 0) return byRelation;
  if (one.forward !== other.forward) return one.forward ? -1 : 1;
  const [key, otherKey] = [nodeKey(one.to), nodeKey(other.to)];
  if (key === otherKey) return 0;
  return key < otherKey ? -1 : 1;
}

function nodeOf(key: string): PathNode {
  const colon = key.indexOf(':');
  return { type: key.slice(0, colon), id: key.slice(colon + 1) };
}
