import { type ListQuery, listRead, type RowQuery, rowRead } from '../queries/read-by-key.ts';
import type { RequestContext } from './context.ts';
import { fromProperties, fromRead, type PlanInfo } from './field-sources.ts';
import { globalId, keyOf, type NodeType } from './global-id.ts';
import { type Plans, planRows } from './plans.ts';

/** What has an id that others are read by. */
interface Parent {
  readonly id: string;
}

type RowResolver<Of, Given, Value> = (
  parent: Of,
  given: Given,
  context: RequestContext,
  info: PlanInfo,
) => Value | Promise<Value>;

/** The fields by which everything is known that has a global id. */
export function idsOf(type: NodeType) {
  return {
    id: fromProperties(['id'], ({ id }: Parent) => globalId(type, id)),
    key: fromProperties(['id'], ({ id }: Parent) => id),
  };
}

/** An entry point: what has the id that is given, readable or global; null where nothing of this type does. */
export function rootRow<Row>(
  type: NodeType,
  query: RowQuery<Row>,
): RowResolver<unknown, { readonly id: string }, Row | null> {
  return (_, { id }, context, info) => readRow(query, keyOf(id, type), context, info);
}

/** What `query` gives of `key`, and what is asked of it; null where nothing has the key. */
export function readRow<Row>(
  query: RowQuery<Row>,
  key: string,
  { loaders, plans }: RequestContext,
  info: PlanInfo,
): Row | null | Promise<Row | null> {
  return loaders.planned(planRow(query, info, plans).tree, key);
}

/** One neighbour that is read by its statement; null where there is none. */
export function rowOf<Row>(query: RowQuery<Row>): RowResolver<Parent, unknown, Row | null> {
  return fromRead(
    (_, info, plans) => planRow(query, info, plans),
    ({ id }: Parent, _: unknown, context: RequestContext, info: PlanInfo) =>
      readRow(query, id, context, info),
  );
}

/** All neighbours of a kind of which none has many. */
export function rowsOf<Row>(query: ListQuery<Row>): RowResolver<Parent, unknown, readonly Row[]> {
  return fromRead(
    (_, info, plans) => planAllRows(query, info, plans),
    ({ id }: Parent, _: unknown, context: RequestContext, info: PlanInfo) =>
      readAllRows(query, id, context, info),
  );
}

/** All that `query` gives of `key`, and what is asked of them. */
export function readAllRows<Row>(
  query: ListQuery<Row>,
  key: string,
  { loaders, plans }: RequestContext,
  info: PlanInfo,
): readonly Row[] | Promise<readonly Row[]> {
  return loaders.planned(planAllRows(query, info, plans).tree, key);
}

export function planAllRows<Row>(query: ListQuery<Row>, info: PlanInfo, plans: Plans) {
  return plans.of('selection', info, () => {
    const { needs, further } = planRows(info, plans);
    return { tree: { read: listRead(query, needs), further } };
  });
}

function planRow<Row>(query: RowQuery<Row>, info: PlanInfo, plans: Plans) {
  return plans.of('selection', info, () => {
    const { needs, further } = planRows(info, plans);
    return { tree: { read: rowRead(query, needs), further } };
  });
}
