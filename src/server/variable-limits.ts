import type { RequestLimits } from '../config.ts';

/**
 * What of the variables is beyond the limits, such as `more than 20 levels of braces or brackets`; null where
 * nothing is. Goes from value to value without recursion, as JSON may nest deeper than a stack.
 */
export function variablesBeyondLimits(variables: unknown, limits: RequestLimits): string | null {
  let level: readonly unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return `more than ${limits.depth} levels of braces or brackets`;
    level = level.flatMap(valuesWithin);
    values += level.length;
    if (values > limits.variables) {
      return `more than ${limits.variables.toLocaleString('en-GB')} values`;
    }
  }
  return null;
}

function valuesWithin(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
