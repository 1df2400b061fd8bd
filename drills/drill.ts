import type { RunningNeo4j } from '../tests/_neo4j/start-neo4j.ts';

/** Something that goes wrong in earnest, brought about on purpose. */
export interface Drill {
  /** What `npm run drill NAME` takes. */
  readonly name: string;
  readonly needsNeo4j: boolean;
  /** Rejects with what should not have been. */
  run(scene: Scene): Promise<Outcome>;
}

/** What a drill that passed has shown. */
export interface Outcome {
  /** In one line, for a person. */
  readonly told: string;
  /** The same for a script; times are in seconds. */
  readonly figures: Readonly<Record<string, number | readonly number[] | readonly string[]>>;
}

export interface Scene {
  /** An empty folder of the drill's own. */
  readonly folder: string;
  readonly kills: number;
  /** How many articles are ingested where a process is killed. */
  readonly articles: number;
  /** For how long Neo4j stands still, in milliseconds. */
  readonly outage: number;
  /** A Neo4j that may be killed, and started again. */
  readonly neo4j: Neo4jInDrill;
}

export interface Neo4jInDrill {
  /** Settings under which the program uses it. */
  readonly settings: Readonly<Record<string, string>>;
  /** The process as it is now. */
  current(): RunningNeo4j;
  empty(): Promise<void>;
  kill(): Promise<void>;
  /** With what it had stored, at the same address. */
  startAgain(): Promise<void>;
}

/** Throws where something is not as it should be. */
export function expectThat(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}

/** Somewhere between two numbers. */
export function between(least: number, most: number): number {
  return least + Math.random() * (most - least);
}

/** Seconds since a moment of `performance.now()`, to a tenth. */
export function secondsSince(moment: number): number {
  return Math.round((performance.now() - moment) / 100) / 10;
}

/** The smallest, the middle one and the largest of some numbers, for a line. */
export function rangeOf(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((one, other) => one - other);
  return `${sorted[0]} to ${sorted.at(-1)}, median ${sorted[sorted.length >> 1]}`;
}
