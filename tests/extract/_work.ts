import { Session } from 'node:inspector';
import type { Article } from '../../src/text/article.ts';

/** Counts the work of an extraction. */
export interface WorkCounter {
  /** How many times the blocks of the extraction's own code run for one text: the same on any machine. */
  workOf(text: string): number;
  close(): void;
}

/**
 * Counts by V8's block coverage, so that nothing in the code counts itself. What the engine's own functions do
 * (a search in a string, a sort) is not counted.
 */
export function createWorkCounter(extract: (article: Article) => unknown): WorkCounter {
  const session = new Session();
  session.connect();
  call(session, 'Profiler.enable', {});
  call(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const nothing = { uri: null, title: null, publisher: null, rights: null, digestOf: null };
  const countOnce = (text: string) => {
    // Taking the counts sets them back.
    call(session, 'Profiler.takePreciseCoverage', {});
    extract({ id: 'growing-article', text, source: { ...nothing, published: '2023-04-12' } });
    const counts = call(session, 'Profiler.takePreciseCoverage', {}) as Coverage;
    return counts.result.filter(({ url }) => OWN_CODE.test(url)).reduce(addScript, 0);
  };
  return {
    // A count may miss code that the collector takes away meanwhile, and so be too small, but never too large.
    workOf: (text) => Math.max(countOnce(text), countOnce(text)),
    close: () => session.disconnect(),
  };
}

interface Coverage {
  readonly result: readonly ScriptCoverage[];
}

interface ScriptCoverage {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

const OWN_CODE = /\/src\/(?:extract|text|reference)\//;

function addScript(sum: number, { functions }: ScriptCoverage): number {
  return functions.reduce(
    (total, { ranges }) => total + ranges.reduce((part, { count }) => part + count, 0),
    sum,
  );
}

/** The inspector answers in the same turn, before `post` returns. */
function call(session: Session, method: string, parameters: object): unknown {
  let answer: unknown;
  let failure: Error | null = null;
  session.post(method, parameters, (error: Error | null, result?: object) => {
    failure = error;
    answer = result;
  });
  if (failure !== null) throw failure;
  return answer;
}
