import { PicketlineError } from '../errors.ts';
import type { Parameters } from '../graph/engine.ts';
import { nameCondition } from '../queries/people.ts';
import { type Listed, type PageQuery, WHOLE_LIST } from '../queries/read-by-key.ts';
import type { RequestContext } from './context.ts';

/** Enough to find the one of that very name among those that only have it as an alias. */
const CANDIDATES = 20;

/**
 * What has this name, or, where nothing does, this alias; null for neither. Throws `BAD_ARGUMENT` where it
 * is not the only one: to pick one of them would be a guess.
 */
export async function readByName<
  Row extends Listed & { readonly nameKey: string },
  Conditions extends Parameters,
>(
  { loaders }: RequestContext,
  query: PageQuery<Row, Conditions>,
  conditions: Conditions,
  name: string,
): Promise<Row | null> {
  const key = nameCondition(name);
  const stretch = { ...WHOLE_LIST, backward: false, limit: CANDIDATES };
  const found = await loaders.page(query, key, stretch, conditions);
  const named = found.filter(({ nameKey }) => nameKey === key);
  const candidates = named.length > 0 ? named : found;
  if (candidates.length > 1) {
    const ids = candidates.map(({ id }) => id).join(', ');
    throw new PicketlineError('BAD_ARGUMENT', `name: expected the name of one, got that of ${ids}`);
  }
  return candidates[0] ?? null;
}

/** Throws `BAD_ARGUMENT` unless exactly one of the arguments is given. */
export function expectOne(given: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(given);
  const count = names.filter((name) => given[name] != null).length;
  if (count !== 1) {
    throw new PicketlineError(
      'BAD_ARGUMENT',
      `Expected exactly one of ${names.join(', ')}, got ${count === 0 ? 'none' : count}`,
    );
  }
}
