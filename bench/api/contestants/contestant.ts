import type { Question } from '../questions/question.ts';

/** Who is asked: Picketline and those that it is compared with. */
export const CONTESTANTS = ['driver', 'by hand', 'picketline', '@neo4j/graphql'] as const;

export type ContestantName = (typeof CONTESTANTS)[number];

/** Runs the statement of a question as it stands. */
export type RunStatement = (question: Question, key: string) => Promise<unknown>;

/** A server that is ready for requests on a port of this machine. */
export interface ServingContestant {
  readonly port: number;
  close(): Promise<void>;
}
