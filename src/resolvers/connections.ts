import { PicketlineError } from '../errors.ts';
import type { QueryConnectionsArgs, Relation } from '../generated/resolver-types.ts';
import {
  findShortestPaths,
  nodeTypes,
  type PathNode,
  type ShortestPaths,
} from '../queries/paths.ts';
import { type PathRow, takePaths } from '../queries/paths-in-order.ts';
import { readWordList } from '../text/word-list.ts';
import { askedPage, type Connection, NO_DAYS } from './connection.ts';
import type { RequestContext } from './context.ts';
import { type NodeType, readGlobalId } from './global-id.ts';
import { type NodeRow, readOfType } from './node.ts';

/** All relations, those that say most first: paths are ordered by them. */
export const RELATIONS = [
  'HELD',
  'AT',
  'OF_OFFICE',
  'RUNS',
  'CALLED',
  'PART_OF',
  'SAID',
  'ABOUT',
  'REPLIES_TO',
  'WITHIN',
  'REPEATS',
  'HELD_BY',
  'ON',
  'STATED_BY',
  'COUNTS',
  'CONCERNS',
  'IN_QUOTE',
  'SUM_OF',
  'COVERS',
  'FROM',
  'MENTIONS',
] as const satisfies readonly Relation[];

/** The shortest paths between two ends, one page of them. */
export interface PathsRow extends Connection<PathRow> {
  readonly from: NodeRow | null;
  readonly to: NodeRow | null;
  readonly outcome: 'FOUND' | 'NOT_FOUND' | 'SAME' | 'UNKNOWN_ID';
  readonly hops: number | null;
  readonly complete: boolean;
  readonly hubs: readonly PathNode[];
}

/** Those with a default are always given. */
type PathsArguments = QueryConnectionsArgs &
  Required<Pick<QueryConnectionsArgs, 'maxHops' | 'allowHubs'>>;

const MOST_HOPS = 6;

const HUBS: readonly PathNode[] = readWordList('hubs').map((entry) => {
  const [type = '', id = ''] = entry.split(':');
  return { type, id };
});

/**
 * Throws `BAD_ARGUMENT` for a number of hops or a page that is not allowed, for no relations, and for a readable
 * id that several things have; `BAD_CURSOR` for a cursor of another list.
 */
export async function readConnections(
  { from: fromId, to: toId, maxHops, through, allowHubs, ...page }: PathsArguments,
  context: RequestContext,
): Promise<PathsRow> {
  const relations = relationsOf(through);
  if (maxHops < 1 || maxHops > MOST_HOPS) {
    throw new PicketlineError(
      'BAD_ARGUMENT',
      `maxHops: expected 1 to ${MOST_HOPS}, got ${maxHops}`,
    );
  }
  const [from, to] = await Promise.all([
    findEnd('from', fromId, context),
    findEnd('to', toId, context),
  ]);
  const hasEnds = from !== null && to !== null;
  const isSame = hasEnds && from.type === to.type && from.id === to.id;
  const paths =
    hasEnds && !isSame
      ? await findShortestPaths(context.reader, {
          from,
          to,
          maxHops,
          relations,
          hubs: HUBS,
          allowHubs,
        })
      : NO_PATHS;
  const { stretch, toConnection } = askedPage({ type: 'Path', days: NO_DAYS }, page);
  const found = hasEnds ? takePaths({ onward: paths.onward, from, to, relations }, stretch) : [];
  return {
    ...toConnection(found, ''),
    ...paths,
    from: from?.row ?? null,
    to: to?.row ?? null,
    outcome: !hasEnds
      ? 'UNKNOWN_ID'
      : isSame
        ? 'SAME'
        : paths.hops === null
          ? 'NOT_FOUND'
          : 'FOUND',
  };
}

const NO_PATHS: ShortestPaths = { hops: null, onward: new Map(), complete: true, hubs: [] };

function relationsOf(through: readonly Relation[] | null | undefined): readonly Relation[] {
  const relations = RELATIONS.filter((relation) => through?.includes(relation) ?? true);
  if (relations.length === 0) {
    throw new PicketlineError('BAD_ARGUMENT', 'through: expected at least one relation, got none');
  }
  return relations;
}

interface End extends PathNode {
  readonly type: NodeType;
  readonly row: NodeRow;
}

/** What has this id, readable or global; null where nothing does. */
async function findEnd(argument: string, id: string, context: RequestContext): Promise<End | null> {
  const global = readGlobalId(id);
  const key = global?.key ?? id;
  const types =
    global === null
      ? ((await context.loaders.list(nodeTypes, key)) as readonly NodeType[])
      : [global.type];
  if (types.length > 1) {
    const expected = 'expected the id of one thing, or a global id';
    const message = `${argument}: ${expected}, got that of ${types.join(' and ')}`;
    throw new PicketlineError('BAD_ARGUMENT', message);
  }
  const [type] = types;
  const row = type === undefined ? null : await readOfType(type, key, context);
  return type === undefined || row === null ? null : { type, id: key, row };
}
