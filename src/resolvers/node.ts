import { PicketlineError } from '../errors.ts';
import { appointmentById, officeById } from '../queries/appointments.ts';
import { articleById } from '../queries/articles.ts';
import { disputeById } from '../queries/disputes.ts';
import { figureById } from '../queries/figures.ts';
import { organisationById } from '../queries/organisations.ts';
import { personById } from '../queries/people.ts';
import { placeById } from '../queries/places.ts';
import { positionById } from '../queries/positions.ts';
import { quoteById } from '../queries/quotes.ts';
import type { RowQuery } from '../queries/read-by-key.ts';
import { strikeById } from '../queries/strikes.ts';
import type { RequestContext } from './context.ts';
import { keyOf, type NodeType, readGlobalId } from './global-id.ts';
import { justReplaced } from './passages.ts';

const BY_ID = {
  Appointment: appointmentById,
  Article: articleById,
  Dispute: disputeById,
  Figure: figureById,
  Office: officeById,
  Organisation: organisationById,
  Person: personById,
  Place: placeById,
  Position: positionById,
  Quote: quoteById,
  Strike: strikeById,
} as const satisfies Record<NodeType, RowQuery<object>>;

/** A row that says what it is a row of. */
export interface NodeRow {
  readonly type: NodeType;
}

/** What has this global id, null where nothing does. */
export async function readNode(id: string, context: RequestContext): Promise<NodeRow | null> {
  const global = readGlobalId(id);
  return global && readOfType(global.type, global.key, context);
}

/** What of this type has this id, readable or global; null where nothing does. */
export async function readOfType<Type extends NodeType>(
  type: Type,
  id: string,
  { loaders }: RequestContext,
): Promise<{ readonly type: Type } | null> {
  const row = await loaders.row<object>(BY_ID[type], keyOf(id, type));
  return row && { ...row, type };
}

const MOST_NODES = 100;

/** The same for several; throws `BAD_ARGUMENT` for more than 100. */
export async function readNodes(
  ids: readonly string[],
  context: RequestContext,
): Promise<readonly (NodeRow | null)[]> {
  if (ids.length > MOST_NODES) {
    throw new PicketlineError(
      'BAD_ARGUMENT',
      `ids: expected at most ${MOST_NODES}, got ${ids.length}`,
    );
  }
  return Promise.all(ids.map((id) => readNode(id, context)));
}

/** What another statement of this request has just found; throws `GRAPH_FAILED` where it has gone since. */
export async function expectFound<Row>(reading: Promise<Row | null>): Promise<Row> {
  const row = await reading;
  if (row === null) throw justReplaced();
  return row;
}
