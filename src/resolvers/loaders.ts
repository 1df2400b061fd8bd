import DataLoader from 'dataloader';
import type { Parameters } from '../graph/engine.ts';
import { fitKey } from '../graph/fitted-statement.ts';
import {
  type GraphReader,
  type Listed,
  type ListQuery,
  listRead,
  type NextRead,
  type PageQuery,
  pageRead,
  type Read,
  type ReadTree,
  type RowQuery,
  readKeys,
  readTogether,
  rowRead,
  type Stretch,
  type ValuesByKey,
} from '../queries/read-by-key.ts';
import type { KeptPlans } from './kept-plans.ts';

/**
 * Reading for one request. Calls for the same query and the same arguments, made while one level of the
 * request is resolved, share one statement, whatever the number of keys; each key is read once.
 */
export interface Loaders {
  /** Null where nothing has the key. */
  row<Row>(query: RowQuery<Row>, key: string): Promise<Row | null>;
  list<Row>(query: ListQuery<Row>, key: string): Promise<readonly Row[]>;
  page<Row extends Listed, Conditions extends Parameters>(
    query: PageQuery<Row, Conditions>,
    key: string,
    stretch: Stretch,
    conditions: Conditions,
  ): Promise<readonly Row[]>;
  /** What is planned; in a prepared request what is planned further comes with it, and is there when it is asked for. */
  planned<Value>(plan: PlannedRead<Value>, key: string): Value | Promise<Value>;
}

/** A read with those that will follow when its rows are there. */
export interface PlannedRead<Value> extends ReadTree {
  readonly read: Read<Value>;
}

/** Where a request is prepared, so that its reads are made for it and go together. */
export interface Preparation {
  /** Plans of its document; null where it is not prepared. */
  kept: KeptPlans | null;
}

export function createLoaders(reader: GraphReader, preparation: Preparation): Loaders {
  const shelves = new Map<string, Shelf>();
  const shelvesOfTrees = new WeakMap<ReadTree, Shelf>();

  /** For what is read so; what follows in the tree of the first that asks is read with it. */
  function shelfOf(tree: ReadTree): Shelf {
    const known = shelvesOfTrees.get(tree);
    if (known !== undefined) return known;
    const name = nameOf(tree.read, preparation.kept !== null);
    const found = shelves.get(name) ?? createShelf(tree);
    shelves.set(name, found);
    shelvesOfTrees.set(tree, found);
    return found;
  }

  function createShelf(tree: ReadTree): Shelf {
    const createLoader = () =>
      new DataLoader<string, unknown>(async (keys) => {
        const values = await readValues(tree, keys);
        return keys.map((key) => valueFor(tree.read, values, key));
      });
    let loader: DataLoader<string, unknown> | null = null;
    const load = (key: string) => {
      loader ??= createLoader();
      return loader.load(key);
    };
    return { load, there: new Map() };
  }

  async function readValues(tree: ReadTree, keys: readonly string[]): Promise<ValuesByKey> {
    const exact = preparation.kept !== null;
    if (!exact || tree.further.length === 0) return readKeys(reader, tree.read, keys, { exact });
    const values = await readTogether(reader, tree, keys);
    for (const [{ read, further }, found] of values) {
      for (const next of further) {
        const { there } = shelfOf(next.tree);
        const valuesOfNext = values.get(next.tree)!;
        for (const key of keysIn(read, found, next)) {
          there.set(key, valueFor(next.tree.read, valuesOfNext, key));
        }
      }
    }
    return values.get(tree)!;
  }

  const load = <Value>(tree: PlannedRead<Value>, key: string) =>
    shelfOf(tree).load(key) as Promise<Value>;
  return {
    planned<Value>(tree: PlannedRead<Value>, key: string) {
      const { there, load } = shelfOf(tree);
      const value = there.get(key) as Value | undefined;
      return value === undefined ? (load(key) as Promise<Value>) : value;
    },
    row: (query, key) => load({ read: rowRead(query, null), further: [] }, key),
    list: (query, key) => load({ read: listRead(query, null), further: [] }, key),
    page: (query, key, stretch, conditions) =>
      load({ read: pageRead(query, stretch, conditions, null), further: [] }, key),
  };
}

/** What is read in one way, by key. */
interface Shelf {
  /** Reads what is not there, together with whatever else is asked for meanwhile. */
  load(key: string): Promise<unknown>;
  /** What came with something else. */
  readonly there: Map<string, unknown>;
}

/** What `use` makes of a value, at once where that is there. */
export function whenThere<Value, Result>(
  value: Value | Promise<Value>,
  use: (value: Value) => Result,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** Reads that are planned for a request that comes again are the same objects each time. */
const names = new WeakMap<Read<unknown>, string>();

/** States all that values depend on besides the key. */
function nameOf(read: Read<unknown>, exact: boolean): string {
  const known = exact ? names.get(read) : undefined;
  if (known !== undefined) return known;
  const fit = fitKey({ absent: read.absent, needs: read.needs, exact });
  const name = `${read.statement} ${fit} ${JSON.stringify(read.parameters)}`;
  if (exact) names.set(read, name);
  return name;
}

function valueFor({ gives }: Read<unknown>, values: ValuesByKey, key: string): unknown {
  return values.get(key) ?? (gives === 'row' ? null : []);
}

/** The keys of what is read further, as they stand in rows. */
function* keysIn(
  { gives, size }: Read<unknown>,
  values: ValuesByKey,
  { path, type }: NextRead,
): Generator<string> {
  for (const value of values.values()) {
    const rows =
      gives === 'row' ? [value] : (value as readonly unknown[]).slice(0, size ?? undefined);
    for (const row of rows) {
      let holder = row as Holder | null | undefined;
      for (const name of path) holder = holder?.[name] as Holder | null | undefined;
      if (holder != null && (type === null || holder.type === type)) yield holder.id;
    }
  }
}

/** A row, or what stands in one, that something else is read by. */
interface Holder {
  readonly id: string;
  readonly [name: string]: unknown;
}
