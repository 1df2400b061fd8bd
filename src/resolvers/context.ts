import type { GraphReader } from '../queries/read-by-key.ts';
import { createKeptPlans, type KeptPlans } from './kept-plans.ts';
import { createLoaders, type Loaders, type Preparation } from './loaders.ts';
import { createPlans, type Plans } from './plans.ts';

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly loaders: Loaders;
  readonly plans: Plans;
  /** For what is not read by key. */
  readonly reader: GraphReader;
  /** Tells the graph which operation of the request it works for from now on; null where that has no name. */
  nameOperation(name: string | null): void;
  /**
   * Has statements be made for this very request: with no more in their rows than it asks for, and as one where the
   * keys of one stand in the rows of another. A text that the database has not seen yet takes it long to plan, so that is
   * for requests that come again.
   * @param kept plans of earlier requests of the same document; none unless given
   */
  prepare(kept?: KeptPlans): void;
}

/** Clients choose the name, and the graph keeps it as long as it works for them. */
const LONGEST_NAME = 100;

/**
 * A context with loaders of its own: nothing that was read is kept beyond the request.
 * @param signal ends the reading for the request when it aborts
 */
export function createRequestContext(
  { engine, statements }: GraphReader,
  signal?: AbortSignal,
): RequestContext {
  const reader = { engine: engine.named('graphql', signal), statements };
  const preparation: Preparation = { kept: null };
  return {
    loaders: createLoaders(reader, preparation),
    plans: createPlans(preparation),
    reader,
    nameOperation(name) {
      if (name !== null)
        reader.engine = engine.named(`graphql ${name.slice(0, LONGEST_NAME)}`, signal);
    },
    prepare(kept = createKeptPlans()) {
      preparation.kept = kept;
    },
  };
}
