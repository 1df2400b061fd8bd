import type { Parameters } from '../graph/engine.ts';
import {
  chooseAnchor,
  type Listed,
  type ListQueries,
  type NoConditions,
  type PageQuery,
} from '../queries/read-by-key.ts';
import type { AskingInfo } from './asked-fields.ts';
import { type Connection, type List, type PageArguments, readConnection } from './connection.ts';
import type { RequestContext } from './context.ts';
import type { NodeType } from './global-id.ts';
import { type Neighbours, unasked } from './neighbours.ts';

/** A kind of list: what its nodes are, how its filter becomes conditions, and which statements read it. */
export interface ListKind<Row extends Listed, Conditions extends Parameters, Filter> {
  readonly type: NodeType;
  readonly queries: ListQueries<Row, Conditions>;
  conditions(where: Filter): Conditions;
  /** Days that bound the list by what its sort keys start with. */
  days?(where: Filter): { readonly from: string | null; readonly to: string | null };
  /** The neighbours that its rows may come without. */
  readonly neighbours?: Neighbours;
}

type Filtered<Filter> = PageArguments & { readonly where?: Filter | null };

const NO_DAYS = { from: null, to: null };

/**
 * A page of all that meets the filter, read from the most selective of its conditions. What `info` tells that
 * nobody asks for is not read.
 */
export function readAll<Row extends Listed, Conditions extends Parameters, Filter>(
  context: RequestContext,
  kind: ListKind<Row, Conditions, Filter>,
  page: Filtered<Filter>,
  info?: AskingInfo,
): Promise<Connection<Row>> {
  const anchor = chooseAnchor(kind.queries, kind.conditions(whereOf(page)));
  return readFitted(context, kind, anchor, page, info);
}

/** A page of what hangs off something else, by a statement that starts from its id. */
export function readFrom<Row extends Listed, Conditions extends Parameters, Filter>(
  context: RequestContext,
  kind: Kind<Row, Conditions, Filter>,
  query: PageQuery<Row, Conditions>,
  key: string,
  page: Filtered<Filter>,
  info?: AskingInfo,
): Promise<Connection<Row>> {
  const conditions = kind.conditions(whereOf(page));
  return readFitted(context, kind, { query, key, conditions }, page, info);
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

type Kind<Row extends Listed, Conditions extends Parameters, Filter> = Omit<
  ListKind<Row, Conditions, Filter>,
  'queries'
>;

function readFitted<Row extends Listed, Conditions extends Parameters, Filter>(
  context: RequestContext,
  { type, days, neighbours = {} }: Kind<Row, Conditions, Filter>,
  { query, ...anchor }: Pick<List<Row, Conditions>, 'query' | 'key' | 'conditions'>,
  page: Filtered<Filter>,
  info: AskingInfo | undefined,
): Promise<Connection<Row>> {
  const list = {
    type,
    query: { ...query, without: unasked(neighbours, info) },
    ...anchor,
    days: days?.(whereOf(page)) ?? NO_DAYS,
  };
  return readConnection(context, list, page);
}

function whereOf<Filter>({ where }: Filtered<Filter>): Filter {
  return where ?? ({} as Filter);
}
