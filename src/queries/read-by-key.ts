import type { GraphEngine, GraphValue, Parameters } from '../graph/engine.ts';
import { fitStatement } from '../graph/fitted-statement.ts';
import type { Statement } from '../graph/statement.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';

/** Where statements come from, and where they run. */
export interface GraphReader {
  readonly engine: GraphEngine;
  readonly statements: StatementLibrary;
}

/** A statement that gives at most one row for each of its keys, in the column `row`. */
export interface RowQuery<Row> {
  readonly name: string;
  /** For the compiler only. */
  readonly row?: Row;
}

/** A statement that gives all rows for each of its keys, in the column `rows`; for lists that do not grow. */
export interface ListQuery<Row> {
  readonly name: string;
  /** Neighbours that the rows come without, as nobody asks for them. */
  readonly without?: readonly string[];
  /** For the compiler only. */
  readonly rows?: readonly Row[];
}

/** A statement that gives one page of rows for each of its keys, in the order of their `sortKey`. */
export interface PageQuery<Row extends Listed, Conditions> {
  readonly name: string;
  /** Neighbours that the rows come without, as nobody asks for them. */
  readonly without?: readonly string[];
  /** For the compiler only. */
  readonly rows?: readonly Row[];
  /** For the compiler only. A statement may declare fewer of them, where its anchor implies the others. */
  readonly conditions?: Conditions;
}

/** Of lists that have no filter. */
export type NoConditions = Readonly<Record<string, never>>;

/** What stands in a list. */
export interface Listed {
  readonly id: string;
  readonly sortKey: string;
}

/** A list: the statement that gives all of it, and those that start from a condition, most selective first. */
export interface ListQueries<Row extends Listed, Conditions> {
  readonly all: PageQuery<Row, Conditions>;
  readonly anchors: { readonly [Name in keyof Conditions]?: PageQuery<Row, Conditions> };
}

/** The part of a list that a page is read from: between two sort keys, both exclusive, from either end. */
export interface Stretch {
  readonly after: string;
  readonly before: string;
  readonly backward: boolean;
  readonly limit: number;
}

/** Where a list starts and ends that has no other bounds; no sort key is empty or starts with U+FFFF. */
export const WHOLE_LIST = { after: '', before: '\uffff' } as const;

/** The row for each key that has one. */
export async function readRows<Row>(
  { engine, statements }: GraphReader,
  query: RowQuery<Row>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const rows = await engine.read(statements.get(query.name), { keys });
  return new Map(rows.map(({ key, row }) => [key as string, row as Row]));
}

/** All rows for each key. */
export async function readLists<Row>(
  { engine, statements }: GraphReader,
  { name, without = [] }: ListQuery<Row>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const statement = fitStatement(statements.get(name), { absent: [], without });
  const rows = await engine.read(statement, { keys });
  return new Map(rows.map((row) => [row.key as string, row.rows as unknown as readonly Row[]]));
}

/** One page for each key, farthest from the end that it was read from last. */
export async function readPages<Row extends Listed, Conditions extends Parameters>(
  { engine, statements }: GraphReader,
  { name, without = [] }: PageQuery<Row, Conditions>,
  keys: readonly string[],
  { after, before, backward, limit }: Stretch,
  conditions: Conditions,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const whole = statements.get(backward ? `${name} backward` : name);
  const absent = Object.keys(conditions).filter((each) => conditions[each] === null);
  const statement = fitStatement(whole, { absent, without });
  const parameters = declaredOnly(statement, { ...conditions, keys, after, before, limit });
  const rows = await engine.read(statement, parameters);
  return new Map(rows.map((row) => [row.key as string, row.rows as unknown as readonly Row[]]));
}

/**
 * The anchor to read a root list from: the first of the list's anchors that a condition names, with its
 * value as the key, and the conditions that are left. All of a list has the key ''.
 */
export function chooseAnchor<Row extends Listed, Conditions extends Parameters>(
  { all, anchors }: ListQueries<Row, Conditions>,
  conditions: Conditions,
): {
  readonly query: PageQuery<Row, Conditions>;
  readonly key: string;
  readonly conditions: Conditions;
} {
  for (const [name, query] of Object.entries(anchors)) {
    const key = conditions[name];
    if (typeof key !== 'string') continue;
    const left = { ...conditions, [name]: null };
    return { query: query as PageQuery<Row, Conditions>, key, conditions: left };
  }
  return { query: all, key: '', conditions };
}

function declaredOnly(statement: Statement, given: Record<string, GraphValue>): Parameters {
  return Object.fromEntries(
    statement.parameters.flatMap((name) => {
      const value = given[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
