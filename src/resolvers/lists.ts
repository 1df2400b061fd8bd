import type { Parameters } from '../graph/engine.ts';
import {
  chooseAnchor,
  type Listed,
  type ListQueries,
  type NoConditions,
  type PageQuery,
} from '../queries/read-by-key.ts';
import { type Connection, type PageArguments, readConnection } from './connection.ts';
import type { RequestContext } from './context.ts';
import type { NodeType } from './global-id.ts';

/** A kind of list: what its nodes are, how its filter becomes conditions, and which statements read it. */
export interface ListKind<Row extends Listed, Conditions extends Parameters, Filter> {
  readonly type: NodeType;
  readonly queries: ListQueries<Row, Conditions>;
  conditions(where: Filter): Conditions;
  /** Days that bound the list by what its sort keys start with. */
  days?(where: Filter): { readonly from: string | null; readonly to: string | null };
}

type Filtered<Filter> = PageArguments & { readonly where?: Filter | null };

const NO_DAYS = { from: null, to: null };

/** A page of all that meets the filter, read from the most selective of its conditions. */
export function readAll<Row extends Listed, Conditions extends Parameters, Filter>(
  context: RequestContext,
  kind: ListKind<Row, Conditions, Filter>,
  page: Filtered<Filter>,
): Promise<Connection<Row>> {
  const where = page.where ?? ({} as Filter);
  const conditions = kind.conditions(where);
  const days = kind.days?.(where) ?? NO_DAYS;
  const anchor = chooseAnchor(kind.queries, conditions);
  return readConnection(context, { type: kind.type, ...anchor, conditions, days }, page);
}

/** A page of what hangs off something else, by a statement that starts from its id. */
export function readFrom<Row extends Listed, Conditions extends Parameters, Filter>(
  context: RequestContext,
  kind: Omit<ListKind<Row, Conditions, Filter>, 'queries'>,
  query: PageQuery<Row, Conditions>,
  key: string,
  page: Filtered<Filter>,
): Promise<Connection<Row>> {
  const where = page.where ?? ({} as Filter);
  const conditions = kind.conditions(where);
  const days = kind.days?.(where) ?? NO_DAYS;
  return readConnection(context, { type: kind.type, query, key, conditions, days }, page);
}

/** The same for lists that have no filter. */
export function readPlain<Row extends Listed>(
  context: RequestContext,
  type: NodeType | 'Evidence',
  query: PageQuery<Row, NoConditions>,
  key: string,
  page: PageArguments,
): Promise<Connection<Row>> {
  return readConnection(context, { type, query, key, conditions: {}, days: NO_DAYS }, page);
}
