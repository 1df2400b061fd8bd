import type { GraphEngine, GraphValue, Parameters } from '../graph/engine.ts';
import { fitKey, fitStatement, type RowNeeds } from '../graph/fitted-statement.ts';
import {
  type JoinedPart,
  joinParameters,
  joinStatements,
  type KeysInRows,
} from '../graph/joined-statement.ts';
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
  /** For the compiler only. */
  readonly rows?: readonly Row[];
}

/** A statement that gives one page of rows for each of its keys, in the order of their `sortKey`. */
export interface PageQuery<Row extends Listed, Conditions> {
  readonly name: string;
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

/** What is read of each key: all that a statement takes but keys, and what is needed of its rows. */
export interface Read<Value> {
  /** Name of the statement. */
  readonly statement: string;
  /** Those with a value. */
  readonly parameters: Parameters;
  /** Those that are null. */
  readonly absent: readonly string[];
  readonly gives: 'row' | 'rows';
  /** Null where all is needed. */
  readonly needs: RowNeeds | null;
  /** How many of the rows count; null for all. One more may be read, to know whether there is one. */
  readonly size: number | null;
  /** For the compiler only. */
  readonly value?: Value;
}

/** At most one row for each key. */
export function rowRead<Row>({ name }: RowQuery<Row>, needs: RowNeeds | null): Read<Row | null> {
  return { statement: name, parameters: {}, absent: [], gives: 'row', needs, size: null };
}

/** All rows for each key. */
export function listRead<Row>(
  { name }: ListQuery<Row>,
  needs: RowNeeds | null,
): Read<readonly Row[]> {
  return { statement: name, parameters: {}, absent: [], gives: 'rows', needs, size: null };
}

/** One page for each key, farthest from the end that it was read from last. */
export function pageRead<Row extends Listed, Conditions extends Parameters>(
  { name }: PageQuery<Row, Conditions>,
  { after, before, backward, limit }: Stretch,
  conditions: Conditions,
  needs: RowNeeds | null,
): Read<readonly Row[]> {
  const names = Object.keys(conditions);
  const present = names.flatMap((each) => {
    const value = conditions[each];
    return value === null || value === undefined ? [] : [[each, value] as const];
  });
  return {
    statement: backward ? `${name} backward` : name,
    parameters: { ...Object.fromEntries(present), after, before, limit },
    absent: [
      ...names.filter((each) => conditions[each] === null),
      ...(after === WHOLE_LIST.after ? ['after'] : []),
      ...(before === WHOLE_LIST.before ? ['before'] : []),
    ],
    gives: 'rows',
    needs,
    size: limit - 1,
  };
}

/** What is read, and what is read further of what stands in its rows. */
export interface ReadTree {
  readonly read: Read<unknown>;
  readonly further: readonly NextRead[];
}

export interface NextRead {
  /** From a row to what has the id that is the key; empty where that is the row's own. */
  readonly path: readonly string[];
  /** Keys are ids of those of this type alone; null where they all are. */
  readonly type: string | null;
  readonly tree: ReadTree;
}

/** What was read for each key; keys that have nothing are left out. */
export type ValuesByKey = ReadonlyMap<string, unknown>;

/** Reads `keys` by a statement of its own. */
export async function readKeys(
  { engine, statements }: GraphReader,
  read: Read<unknown>,
  keys: readonly string[],
  { exact }: { readonly exact: boolean },
): Promise<ValuesByKey> {
  const statement = fittedStatement(statements, read, exact);
  const rows = await engine.read(statement, {
    ...declaredOnly(statement, read),
    keys,
  });
  return new Map(rows.map((row) => [row.key as string, row[read.gives]]));
}

/** Reads `keys`, and all that is read further, by one statement. */
export async function readTogether(
  { engine, statements }: GraphReader,
  tree: ReadTree,
  keys: readonly string[],
): Promise<ReadonlyMap<ReadTree, ValuesByKey>> {
  const { statement, further, parameters } = joinedRead(statements, tree);
  const root = fittedStatement(statements, tree.read, true);
  const own = joinParameters([
    { statement: root, parameters: declaredOnly(root, tree.read), keys: null },
  ]);
  const [row] = await engine.read(statement, { ...parameters, ...own, keys });
  const valuesOf = (part: number): ValuesByKey =>
    new Map(row?.[`read${part}`] as unknown as readonly (readonly [string, unknown])[]);
  return new Map([
    [tree, valuesOf(0)],
    ...further.map((each, index) => [each, valuesOf(index + 1)] as const),
  ]);
}

/** Several reads as one. */
interface JoinedRead {
  readonly statement: Statement;
  /** All trees but the first. */
  readonly further: readonly ReadTree[];
  /** Of those. */
  readonly parameters: Parameters;
}

interface PlacedTree {
  readonly tree: ReadTree;
  readonly keysInRows: KeysInRows | null;
}

/** The trees within one, itself first, each behind that in whose rows its keys are. */
function* treesIn(root: ReadTree): Generator<PlacedTree> {
  const waiting: PlacedTree[] = [{ tree: root, keysInRows: null }];
  for (const [part, placed] of waiting.entries()) {
    yield placed;
    const { read, further } = placed.tree;
    for (const { path, type, tree } of further) {
      const keysInRows = { part, several: read.gives === 'rows', first: read.size, path, type };
      waiting.push({ tree, keysInRows });
    }
  }
}

/** For what is read further, those that were joined, by what it hangs off. */
const joined = new WeakMap<ReadTree['further'], Map<string, JoinedRead>>();
/** Clients choose which conditions stand together; beyond so many they are made anew. */
const MOST_JOINED = 50;

function joinedRead(statements: StatementLibrary, root: ReadTree): JoinedRead {
  const known = joined.get(root.further) ?? new Map<string, JoinedRead>();
  joined.set(root.further, known);
  const { statement, absent, needs, size } = root.read;
  const key = `${statement} ${fitKey({ absent, needs, exact: true })} ${size}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = joinReads(statements, root);
  if (known.size >= MOST_JOINED) known.clear();
  known.set(key, made);
  return made;
}

function joinReads(statements: StatementLibrary, root: ReadTree): JoinedRead {
  const trees = [...treesIn(root)];
  const parts = trees.map(({ tree: { read }, keysInRows }): JoinedPart => {
    const statement = fittedStatement(statements, read, true);
    return { statement, parameters: declaredOnly(statement, read), keys: keysInRows };
  });
  const further = trees.slice(1).map(({ tree }) => tree);
  return { statement: joinStatements(parts), further, parameters: joinParameters(parts) };
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

function fittedStatement(
  statements: StatementLibrary,
  { statement, absent, needs }: Read<unknown>,
  exact: boolean,
): Statement {
  return fitStatement(statements.get(statement), { absent, needs, exact });
}

/** A statement may declare fewer conditions, where its anchor implies the others. */
function declaredOnly(
  statement: Statement,
  { parameters }: Read<unknown>,
): Record<string, GraphValue> {
  return Object.fromEntries(
    statement.parameters.flatMap((name) => {
      const value = parameters[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
