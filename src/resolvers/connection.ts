import { PicketlineError } from '../errors.ts';
import type { Parameters } from '../graph/engine.ts';
import { type Listed, type PageQuery, WHOLE_LIST } from '../queries/read-by-key.ts';
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

/** A list to read a page of. */
export interface List<Row extends Listed, Conditions extends Parameters> {
  /** Name of the type of its nodes; cursors hold for lists of the same type only. */
  readonly type: string;
  readonly query: PageQuery<Row, Conditions>;
  readonly key: string;
  readonly conditions: Conditions;
  /** Days that sort keys start with: the list's first and last, null for no bound. */
  readonly days: { readonly from: string | null; readonly to: string | null };
}

const DEFAULT_SIZE = 20;
const MOST = 100;

/**
 * Reads one page. Throws `BAD_ARGUMENT` for a size that is not allowed, and `BAD_CURSOR` for a cursor of
 * another list.
 */
export async function readConnection<Row extends Listed, Conditions extends Parameters>(
  { loaders }: RequestContext,
  { type, query, key, conditions, days }: List<Row, Conditions>,
  page: PageArguments,
): Promise<Connection<Row>> {
  const size = sizeOf(page);
  const order = page.orderBy ?? 'ASC';
  const after = page.after == null ? null : readCursor(type, order, 'after', page.after);
  const before = page.before == null ? null : readCursor(type, order, 'before', page.before);
  const newestFirst = page.orderBy === 'DATE_DESC';
  const fromEnd = page.last != null;
  const backward = newestFirst !== fromEnd;
  const found = await loaders.page(
    query,
    key,
    {
      after: later(newestFirst ? before : after, days.from),
      before: earlier(newestFirst ? after : before, endOfDay(days.to)),
      backward,
      limit: size + 1,
    },
    conditions,
  );
  const more = found.length > size;
  const rows = fromEnd ? found.slice(0, size).reverse() : found.slice(0, size);
  const edges = rows.map((node) => ({
    cursor: cursorAt(type, order, node.sortKey),
    node,
    listKey: key,
  }));
  return {
    edges,
    nodes: rows,
    pageInfo: {
      hasNextPage: fromEnd ? before !== null : more,
      hasPreviousPage: fromEnd ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function sizeOf({ first, last }: PageArguments): number {
  if (first != null && last != null) {
    throw new PicketlineError('BAD_ARGUMENT', 'Expected first or last, got both');
  }
  const [name, size] = last == null ? ['first', first ?? DEFAULT_SIZE] : ['last', last];
  if (size < 0 || size > MOST) {
    throw new PicketlineError('BAD_ARGUMENT', `${name}: expected 0 to ${MOST}, got ${size}`);
  }
  return size;
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
