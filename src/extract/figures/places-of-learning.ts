import type { Organisation } from '../analysis.ts';

/** Universities, colleges and schools: not all are public bodies, and all have staff and figures of their own. */
export function isPlaceOfLearning({ kind, name }: Organisation): boolean {
  return kind === 'OTHER' && LEARNING.test(name);
}

const LEARNING = /\b(?:University|Polytechnic|College|School|Academy)\b/;
