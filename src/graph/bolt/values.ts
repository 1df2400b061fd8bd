import neo4j, { type Record as BoltRecord, type Integer } from 'neo4j-driver';
import { PicketlineError } from '../../errors.ts';
import type { GraphValue, Parameters, Row } from '../engine.ts';
import type { Statement } from '../statement.ts';

/** Parameters as the driver takes them: whole numbers as integers, which it would send as floats. */
export function toBoltParameters(parameters: Parameters): Record<string, unknown> {
  return mapValues(parameters, toBolt);
}

/**
 * A row with the columns that the statement declares, as plain values: integers as numbers, dates and times
 * as ISO 8601 strings. Throws `GRAPH_FAILED` for what has no plain form, such as a node or an integer that
 * a number cannot hold.
 */
export function toRow(statement: Statement, record: BoltRecord): Row {
  return Object.fromEntries(
    statement.columns.map((column) => {
      if (!record.has(column)) {
        throw unfit(statement, column, 'is missing');
      }
      return [column, toPlain(statement, column, record.get(column))];
    }),
  );
}

function toBolt(value: GraphValue): unknown {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map(toBolt);
  }
  if (typeof value === 'object' && value !== null) {
    return mapValues(value as Readonly<Record<string, GraphValue>>, toBolt);
  }
  return value;
}

/**
 * Lists and maps are changed in place: the driver has made them for this row alone, and most of what they hold
 * is plain already. A copy of all of them took a fifth of the time of a request.
 */
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
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries())
      value[index] = toPlain(statement, column, element);
    return value;
  }
  if (isPlainObject(value)) {
    for (const key of Object.keys(value)) value[key] = toPlain(statement, column, value[key]);
    return value as GraphValue;
  }
  if (neo4j.isInt(value)) {
    return safeNumber(statement, column, value);
  }
  if (isTemporal(value)) {
    return isoText(value);
  }
  throw unfit(statement, column, 'is a node, a relationship or another value that is not plain');
}

function safeNumber(statement: Statement, column: string, value: Integer): number {
  if (!value.inSafeRange()) {
    throw unfit(statement, column, `is ${value}, which a number cannot hold`);
  }
  return value.toNumber();
}

function isTemporal(value: unknown): value is { toString(): string } {
  const object = value as object;
  return (
    neo4j.isDate(object) ||
    neo4j.isDateTime(object) ||
    neo4j.isLocalDateTime(object) ||
    neo4j.isTime(object) ||
    neo4j.isLocalTime(object)
  );
}

/** ISO 8601 without the zeros that end a fraction of a second, and without the zone's name. */
function isoText(value: { toString(): string }): string {
  return value
    .toString()
    .replace(/\[.*\]$/, '')
    .replace(/\.\d+/, (fraction) => fraction.replace(/\.?0*$/, ''));
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
  );
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  convert: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, convert(value)]));
}

function unfit(statement: Statement, column: string, what: string): PicketlineError {
  const message = `The column ${column} of the statement ${statement.name} ${what}.`;
  return new PicketlineError('GRAPH_FAILED', message);
}
