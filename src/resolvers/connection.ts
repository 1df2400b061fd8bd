import { PicketlineError } from '../errors.ts';
import type { Parameters } from '../graph/engine.ts';
import { type Listed, type PageQuery, type Stretch, WHOLE_LIST } from '../queries/read-by-key.ts';
import type { RequestContext } from './context.ts';
import { cursorAt, readCursor } from './cursor.ts';

/** One page of a list, as Relay has it. */
export interface Connection<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
  /** The key that the list was read by: the id of what it hangs off. */
  readonly listKey: string;
}

/** What every list takes. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: 'DATE_ASC' | 'DATE_DESC';
}

/** What bounds a list, and what its cursors hold for. */
export interface ListBounds {
  /** Name of the type of its nodes; cursors hold for lists of the same type only. */
  readonly type: string;
  /** Days that sort keys start with: the list's first and last, null for no bound. */
  readonly days: { readonly from: string | null; readonly to: string | null };
}

export const NO_DAYS = { from: null, to: null } as const;

/** A page that is asked for. */
export interface AskedPage {
  /** What has to be read of the list. */
  readonly stretch: Stretch;
  /**
   * The page of what was found there.
   * @param found farthest from the end that it was read from last
   * @param listKey the key that the list was read by
   */
  toConnection<Row extends Pick<Listed, 'sortKey'>>(
    found: readonly Row[],
    listKey: string,
  ): Connection<Row>;
}

const DEFAULT_SIZE = 20;
const MOST = 100;

/**
 * What to read for a page, by the algorithm of Relay's specification: `after` and `before` bound the list, `first`
 * takes from its start, and `last` from the end of what is left then. Throws `BAD_ARGUMENT` for a size that
 * is not allowed, and `BAD_CURSOR` for a cursor of another list.
 */
export function askedPage({ type, days }: ListBounds, page: PageArguments): AskedPage {
  const { first, last } = sizesOf(page);
  const order = page.orderBy ?? 'ASC';
  const after = page.after == null ? null : readCursor(type, order, 'after', page.after);
  const before = page.before == null ? null : readCursor(type, order, 'before', page.before);
  const newestFirst = page.orderBy === 'DATE_DESC';
  const [low, high] = newestFirst ? [before, after] : [after, before];
  const start = later(low, days.from);
  const end = earlier(high, endOfDay(days.to));
  const fromEnd = first === null;
  return {
    stretch: {
      after: start,
      before: end,
      backward: newestFirst !== fromEnd,
      // One more than asked for tells whether there is more.
      limit: Math.max(first ?? 0, last ?? 0) + 1,
    },
    toConnection(found, listKey) {
      const nodes = rowsOf(found, first, last);
      const cursorOf = (row: Pick<Listed, 'sortKey'> | undefined) =>
        row === undefined ? null : cursorAt(type, order, row.sortKey);
      // Only what is asked for is made; rows of a prepared request have no sort keys where that takes none.
      return {
        nodes,
        get edges() {
          return nodes.map((node) => ({
            get cursor() {
              return cursorAt(type, order, node.sortKey);
            },
            node,
            listKey,
          }));
        },
        get pageInfo() {
          // What a cursor marks stands on its other side, unless the days of the filter cut it off.
          const isAhead = after !== null && (newestFirst ? end : start) === after;
          const isBehind = before !== null && (newestFirst ? start : end) === before;
          return {
            hasNextPage: first === null ? isBehind : found.length > first,
            hasPreviousPage: last === null ? isAhead : found.length > last,
            get startCursor() {
              return cursorOf(nodes[0]);
            },
            get endCursor() {
              return cursorOf(nodes.at(-1));
            },
          };
        },
      };
    },
  };
}

/** Reads one page of the list that `query` gives of `key`. */
export async function readConnection<Row extends Listed, Conditions extends Parameters>(
  { loaders }: RequestContext,
  list: ListBounds & {
    readonly query: PageQuery<Row, Conditions>;
    readonly key: string;
    readonly conditions: Conditions;
  },
  page: PageArguments,
): Promise<Connection<Row>> {
  const { query, key, conditions } = list;
  const { stretch, toConnection } = askedPage(list, page);
  return toConnection(await loaders.page(query, key, stretch, conditions), key);
}

/** How many a page takes from the start and from the end. Throws `BAD_ARGUMENT` for what is not allowed. */
export function sizesOf(page: PageArguments) {
  const last = sizeOf('last', page.last);
  const first = sizeOf('first', page.first) ?? (last === null ? DEFAULT_SIZE : null);
  return { first, last };
}

function sizeOf(name: 'first' | 'last', size: number | null | undefined): number | null {
  if (size == null) return null;
  if (size < 0 || size > MOST) {
    throw new PicketlineError('BAD_ARGUMENT', `${name}: expected 0 to ${MOST}, got ${size}`);
  }
  return size;
}

/** The rows of the page in the order of the list; without `first`, they were found from its end. */
export function rowsOf<Row>(found: readonly Row[], first: number | null, last: number | null) {
  if (first === null) return found.slice(0, last ?? 0).reverse();
  const taken = found.slice(0, first);
  return last === null ? taken : taken.slice(Math.max(0, taken.length - last));
}

function later(sortKey: string | null, day: string | null): string {
  const start = sortKey ?? WHOLE_LIST.after;
  if (day !== null && day > start) return day;
  return start;
}

function earlier(sortKey: string | null, bound: string | null): string {
  const end = sortKey ?? WHOLE_LIST.before;
  if (bound !== null && bound < end) return bound;
  return end;
}

/** Behind every sort key of that day: in sort keys a day is followed by a space, and `!` sorts behind it. */
function endOfDay(day: string | null): string | null {
  return day === null ? null : `${day}!`;
}
