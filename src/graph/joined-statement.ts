import type { Parameters } from './engine.ts';
import type { Statement } from './statement.ts';

/**
 * One of several reading statements that run as one. Each takes `keys` and returns a column `key` with one more; the
 * keys of all but the first are found in the rows of an earlier one.
 */
export interface JoinedPart {
  readonly statement: Statement;
  /** All but `keys`. */
  readonly parameters: Parameters;
  /** Null for the first, whose keys are given. */
  readonly keys: KeysInRows | null;
}

/** Where keys stand in the rows that an earlier part gives. */
export interface KeysInRows {
  /** Its number, from 0. */
  readonly part: number;
  /** Whether each of its keys has several rows. */
  readonly several: boolean;
  /** How many rows of each of its keys count; null for all. */
  readonly first: number | null;
  /** From a row to what has the id that is the key; empty where that is the row's own. */
  readonly path: readonly string[];
  /** What has the id counts only if it is of this type; null where it always is. */
  readonly type: string | null;
}

/**
 * The parts as one statement: its column `read0` holds what the first part returns, a pair of key and row or rows for
 * each of its keys, `read1` what the second does, and so on. Every key is read once, however many rows have it.
 */
export function joinStatements(parts: readonly JoinedPart[]): Statement {
  const columns = parts.map((_, index) => `read${index}`);
  return {
    name: parts.map(({ statement }) => statement.name).join(' + '),
    purpose: 'Several statements as one.',
    parameters: ['keys', ...Object.keys(joinParameters(parts))],
    columns,
    text: [...parts.map(stepOf), `RETURN ${columns.join(', ')}`].join('\n'),
  };
}

/** The parameters of the parts as their joined statement takes them, all but `keys`. */
export function joinParameters(parts: readonly JoinedPart[]): Parameters {
  return Object.fromEntries(
    parts.flatMap(({ parameters, keys }, index) => [
      ...Object.entries(parameters).map(([name, value]) => [numbered(name, index), value] as const),
      ...(keys === null || keys.first === null
        ? []
        : [[numbered('first', index), keys.first] as const]),
    ]),
  );
}

function stepOf({ statement, keys }: JoinedPart, index: number): string {
  const text = statement.text
    .trimEnd()
    .replace(/\$(\w+)/g, (whole, name: string) =>
      name === 'keys' ? whole : `$${numbered(name, index)}`,
    )
    .replace(LAST_RETURN, (_, row: string, name: string) =>
      row === '' ? `WITH key, ${name}` : `WITH key, ${row} AS ${name}`,
    );
  const column = statement.columns.find((name) => name !== 'key');
  const collected = `collect([key, ${column}]) AS read${index}`;
  if (keys === null) return `${text}\nWITH ${collected}`;
  return [
    `CALL (read${keys.part}) {`,
    ...linesOf(
      text.replace(FIRST_UNWIND, () => keysOf(keys, index)).concat(`\nRETURN ${collected}`),
    ),
    '}',
  ].join('\n');
}

const FIRST_UNWIND = /^UNWIND \$keys AS key$/m;
const LAST_RETURN = /^RETURN key, ((?:.|\n)*?)(?: AS )?(\w+)$(?![\s\S])/m;

function keysOf({ part, several, first, path, type }: KeysInRows, index: number): string {
  const rows = several
    ? `UNWIND entry[1]${first === null ? '' : `[0..$${numbered('first', index)}]`}`
    : 'WITH entry[1]';
  const holder = ['row', ...path].join('.');
  return [
    `UNWIND read${part} AS entry`,
    `${rows} AS row`,
    `WITH DISTINCT ${holder}.id AS key${type === null ? '' : `, ${holder}.type AS type`}`,
    `WHERE key IS NOT NULL${type === null ? '' : ` AND type = '${type}'`}`,
    ...(type === null ? [] : ['WITH key']),
  ].join('\n');
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => `  ${line}`);
}

function numbered(name: string, index: number): string {
  return `${name}${index}`;
}
