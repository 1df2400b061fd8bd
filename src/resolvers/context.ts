import type { GraphReader } from '../queries/read-by-key.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly loaders: Loaders;
}

/** A context with loaders of its own: nothing that was read is kept beyond the request. */
export function createRequestContext(reader: GraphReader): RequestContext {
  return { loaders: createLoaders(reader) };
}
