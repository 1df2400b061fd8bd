import { PicketlineError } from '../errors.ts';
import type { RequestContext } from './context.ts';
import { isNodeType, NODE_TYPES, type NodeType } from './global-id.ts';
import { type NodeRow, readOfType } from './node.ts';

/** Resolvers of `schema/federation/`, for a graph whose own schema is `typeDefs`. */
export function federationResolvers(typeDefs: readonly string[]) {
  const sdl = subgraphSdl(typeDefs);
  return {
    Query: {
      _service: () => ({ sdl }),
      _entities: (
        _: unknown,
        { representations }: { readonly representations: readonly unknown[] },
        context: RequestContext,
      ) => readEntities(representations, context),
    },
    _Entity: { __resolveType: ({ type }: NodeRow) => type },
  };
}

/** The schema as a composition takes it: what has a global id is an entity, known by either of its ids. */
function subgraphSdl(typeDefs: readonly string[]): string {
  // Every graph with connections has pages, and each tells of its own.
  const own = typeDefs.map((text) => text.replace('type PageInfo {', 'type PageInfo @shareable {'));
  const keys = NODE_TYPES.map(
    (type) => `extend type ${type} @key(fields: "id") @key(fields: "key")\n`,
  );
  return [SPECIFICATION, ...own, ...keys].join('\n');
}

const SPECIFICATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])\n';

const MOST_ENTITIES = 1000;

/** Throws `BAD_ARGUMENT` for too many, and for one that is not what a gateway sends. */
async function readEntities(
  representations: readonly unknown[],
  context: RequestContext,
): Promise<readonly (NodeRow | null)[]> {
  if (representations.length > MOST_ENTITIES) {
    const expected = `representations: expected at most ${MOST_ENTITIES.toLocaleString('en-GB')}`;
    throw new PicketlineError('BAD_ARGUMENT', `${expected}, got ${representations.length}`);
  }
  const references = representations.map(readReference);
  return Promise.all(references.map(({ type, id }) => readOfType(type, id, context)));
}

function readReference(representation: unknown, index: number) {
  const { __typename: type, id, key } = Object(representation) as Record<string, unknown>;
  const known = id ?? key;
  if (!isNodeType(type) || typeof known !== 'string') {
    const given = JSON.stringify(representation).slice(0, 100);
    throw new PicketlineError(
      'BAD_ARGUMENT',
      `representations[${index}]: expected __typename of an entity with its id or key, got ${given}`,
    );
  }
  return { type, id: known } satisfies { type: NodeType; id: string };
}
