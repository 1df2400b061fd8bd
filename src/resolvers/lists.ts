import type { Parameters } from '../graph/engine.ts';
import {
  chooseAnchor,
  type Listed,
  type ListQueries,
  type NoConditions,
  type PageQuery,
  pageRead,
} from '../queries/read-by-key.ts';
import {
  type AskedPage,
  askedPage,
  type Connection,
  type ListBounds,
  NO_DAYS,
  type PageArguments,
} from './connection.ts';
import type { RequestContext } from './context.ts';
import { fromRead, type PlanInfo } from './field-sources.ts';
import type { NodeType } from './global-id.ts';
import { type PlannedRead, whenThere } from './loaders.ts';
import { type Plans, planPage } from './plans.ts';

/** A kind of list: what its nodes are, how its filter becomes conditions, and which statements read it. */
export interface ListKind<Row extends Listed, Conditions extends Parameters, Filter> {
  readonly type: NodeType;
  readonly queries: ListQueries<Row, Conditions>;
  conditions(where: Filter): Conditions;
  /** Days that bound the list by what its sort keys start with. */
  days?(where: Filter): { readonly from: string | null; readonly to: string | null };
}

type Filtered<Filter> = PageArguments & { readonly where?: Filter | null };

/** What has lists that hang off it. */
interface Parent {
  readonly id: string;
}

type ListResolver<Of, Given, Row> = (
  parent: Of,
  given: Given,
  context: RequestContext,
  info: PlanInfo,
) => Connection<Row> | Promise<Connection<Row>>;

/** A root list: a page of all that meets the filter, read from the most selective of its conditions. */
export function rootList<Row extends Listed, Conditions extends Parameters, Filter>(
  kind: ListKind<Row, Conditions, Filter>,
): ListResolver<unknown, Filtered<Filter>, Row> {
  return (_, page, { loaders, plans }, info) => {
    const { key, query, conditions } = chooseAnchor(kind.queries, kind.conditions(whereOf(page)));
    const { tree, toConnection } = planList(boundsOf(kind, page), query, conditions, page, {
      info,
      plans,
    });
    return whenThere(loaders.planned(tree, key), (found) => toConnection(found, key));
  };
}

/** A list with a filter that hangs off something else, by a statement that starts from its id. */
export function filteredList<Row extends Listed, Conditions extends Parameters, Filter>(
  kind: Omit<ListKind<Row, Conditions, Filter>, 'queries'>,
  query: PageQuery<Row, Conditions>,
): ListResolver<Parent, Filtered<Filter>, Row> {
  return listFrom((page: Filtered<Filter>, asked) =>
    planList(boundsOf(kind, page), query, kind.conditions(whereOf(page)), page, asked),
  );
}

/** The same for lists that have no filter. */
export function plainList<Row extends Listed>(
  type: NodeType,
  query: PageQuery<Row, NoConditions>,
): ListResolver<Parent, PageArguments, Row> {
  const bounds = { type, days: NO_DAYS };
  return listFrom((page: PageArguments, asked) => planList(bounds, query, {}, page, asked));
}

/** The page that is asked for, and how it is read. */
interface ListPlan<Row> extends Pick<AskedPage, 'toConnection'> {
  readonly tree: PlannedRead<readonly Row[]>;
}

/** The field that a list is asked for by, and the plans of its request. */
interface Asked {
  readonly info: PlanInfo;
  readonly plans: Plans;
}

function planList<Row extends Listed, Conditions extends Parameters>(
  bounds: ListBounds,
  query: PageQuery<Row, Conditions>,
  conditions: Conditions,
  page: PageArguments,
  { info, plans }: Asked,
): ListPlan<Row> {
  const { stretch, toConnection } = askedPage(bounds, page);
  const { needs, further } = plans.of('selection', info, () => planPage(info, plans));
  return { toConnection, tree: { read: pageRead(query, stretch, conditions, needs), further } };
}

function listFrom<Row extends Listed, Page extends PageArguments>(
  planWith: (page: Page, asked: Asked) => ListPlan<Row>,
): ListResolver<Parent, Page, Row> {
  const plan = (page: Page, info: PlanInfo, plans: Plans) =>
    plans.of('field', info, () => planWith(page, { info, plans }));
  return fromRead(plan, ({ id }: Parent, page: Page, context: RequestContext, info: PlanInfo) => {
    const { tree, toConnection } = plan(page, info, context.plans);
    return whenThere(context.loaders.planned(tree, id), (found) => toConnection(found, id));
  });
}

function boundsOf<Filter>(
  { type, days }: Pick<ListKind<never, never, Filter>, 'type' | 'days'>,
  page: Filtered<Filter>,
): ListBounds {
  return { type, days: days?.(whereOf(page)) ?? NO_DAYS };
}

function whereOf<Filter>({ where }: Filtered<Filter>): Filter {
  return where ?? ({} as Filter);
}
