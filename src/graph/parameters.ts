import { PicketlineError } from '../errors.ts';
import type { GraphValue, Parameters } from './engine.ts';
import type { Statement } from './statement.ts';

/** How deep lists and maps may nest. Thousands of levels end the process of the embedded engine. */
const MOST_LEVELS = 100;
/** How many values the parameters of one statement may hold, those in lists and maps included. */
const MOST_VALUES = 1_000_000;
/** Keys that both engines take as plain map keys; the embedded one reads `$date` as a tagged value. */
const PLAIN_KEY = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

/**
 * Checks what a statement is about to be given: exactly its declared parameters (else `GRAPH_FAILED`), and
 * plain values only, not too deep, not too many (else `BAD_ARGUMENT`). A cyclic value is too deep.
 */
export function checkParameters(statement: Statement, parameters: Parameters): void {
  const given = Object.keys(parameters);
  const missing = statement.parameters.find((name) => parameters[name] === undefined);
  if (missing !== undefined) {
    const message = `The statement ${statement.name} expects $${missing}, which was not given.`;
    throw new PicketlineError('GRAPH_FAILED', message);
  }
  const unknown = given.find((name) => !statement.parameters.includes(name));
  if (unknown !== undefined) {
    const message = `The statement ${statement.name} was given $${unknown}, which it does not declare.`;
    throw new PicketlineError('GRAPH_FAILED', message);
  }
  let left = MOST_VALUES;
  const check = (value: GraphValue, name: string, level: number): void => {
    left -= 1;
    if (left < 0) {
      throw unfit(statement, name, `expected at most ${MOST_VALUES} values`);
    }
    if (level > MOST_LEVELS) {
      throw unfit(statement, name, `expected lists and maps at most ${MOST_LEVELS} levels deep`);
    }
    if (Array.isArray(value)) {
      for (const element of value) {
        check(element, name, level + 1);
      }
    } else if (isMap(value)) {
      for (const [key, element] of Object.entries(value)) {
        if (!PLAIN_KEY.test(key)) {
          throw unfit(
            statement,
            name,
            `expected keys of letters and digits, found ${JSON.stringify(key)}`,
          );
        }
        check(element, name, level + 1);
      }
    } else if (!isScalar(value)) {
      throw unfit(statement, name, `expected plain values, found ${describe(value)}`);
    }
  };
  for (const name of given) {
    check(parameters[name] ?? null, name, 0);
  }
}

function isMap(value: GraphValue): value is { readonly [key: string]: GraphValue } {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? `a ${value.constructor?.name ?? 'object'}`
    : String(value);
}

function unfit(statement: Statement, name: string, message: string): PicketlineError {
  return new PicketlineError(
    'BAD_ARGUMENT',
    `$${name} of the statement ${statement.name}: ${message}.`,
  );
}
