import { PicketlineError } from '../../errors.ts';
import type { GraphValue, Row } from '../engine.ts';
import type { Statement } from '../statement.ts';

/**
 * A row with the columns that the statement declares, as plain values. Throws `GRAPH_FAILED` for what has
 * no plain form, such as a node or an integer that a number cannot hold: the Bolt engine refuses the same.
 */
export function toRow(statement: Statement, row: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    statement.columns.map((column) => {
      const value = row[column];
      if (value === undefined) {
        throw unfit(statement, column, 'is missing');
      }
      return [column, toPlain(statement, column, value)];
    }),
  );
}

/** Lists and maps are changed in place: the engine has made them for this row alone. */
function toPlain(statement: Statement, column: string, value: unknown): GraphValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      throw unfit(statement, column, `is ${value}, which is no plain number`);
    }
    return value;
  }
  if (typeof value === 'bigint') {
    throw unfit(statement, column, `is ${value}, which a number cannot hold`);
  }
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries())
      value[index] = toPlain(statement, column, element);
    return value;
  }
  if (value instanceof Date) {
    return localDateTime(value);
  }
  if (isMap(value)) {
    for (const key of Object.keys(value)) value[key] = toPlain(statement, column, value[key]);
    return value as GraphValue;
  }
  throw unfit(statement, column, 'is a node, a relationship or another value that is not plain');
}

/** The engine gives a `Date` for a time without a zone; one with a zone comes as a string. */
function localDateTime(date: Date): string {
  return date.toISOString().replace(/(\.000)?Z$/, '');
}

/** Nodes and relationships come as objects with `_id`, special values with a key that starts with `$`. */
function isMap(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !Object.keys(value).some((key) => key === '_id' || key.startsWith('$'))
  );
}

function unfit(statement: Statement, column: string, what: string): PicketlineError {
  const message = `The column ${column} of the statement ${statement.name} ${what}.`;
  return new PicketlineError('GRAPH_FAILED', message);
}
