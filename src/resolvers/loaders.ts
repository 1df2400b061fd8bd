import DataLoader from 'dataloader';
import type { Parameters } from '../graph/engine.ts';
import {
  type GraphReader,
  type Listed,
  type ListQuery,
  type PageQuery,
  type RowQuery,
  readLists,
  readPages,
  readRows,
  type Stretch,
} from '../queries/read-by-key.ts';

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
}

export function createLoaders(reader: GraphReader): Loaders {
  const loaders = new Map<string, DataLoader<string, unknown>>();

  /** The loader of that name, which states all that its answers depend on besides the key. */
  function loader<Value>(
    name: string,
    read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    missing: Value,
  ): DataLoader<string, Value> {
    let found = loaders.get(name) as DataLoader<string, Value> | undefined;
    if (found === undefined) {
      found = new DataLoader(async (keys) => {
        const values = await read(keys);
        return keys.map((key) => values.get(key) ?? missing);
      });
      loaders.set(name, found);
    }
    return found;
  }

  return {
    row<Row>(query: RowQuery<Row>, key: string): Promise<Row | null> {
      const read = (keys: readonly string[]) => readRows<Row | null>(reader, query, keys);
      return loader<Row | null>(query.name, read, null).load(key);
    },
    list<Row>(query: ListQuery<Row>, key: string): Promise<readonly Row[]> {
      const read = (keys: readonly string[]) => readLists(reader, query, keys);
      const name = JSON.stringify([query.name, query.without]);
      return loader<readonly Row[]>(name, read, []).load(key);
    },
    page<Row extends Listed, Conditions extends Parameters>(
      query: PageQuery<Row, Conditions>,
      key: string,
      stretch: Stretch,
      conditions: Conditions,
    ): Promise<readonly Row[]> {
      const name = JSON.stringify([query.name, query.without, stretch, conditions]);
      const read = (keys: readonly string[]) => readPages(reader, query, keys, stretch, conditions);
      return loader<readonly Row[]>(name, read, []).load(key);
    },
  };
}
