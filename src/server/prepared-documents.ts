import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { RequestContext } from '../resolvers/context.ts';
import { createKeptPlans, type KeptPlans } from '../resolvers/kept-plans.ts';

/** A document that was asked this often comes again: it is what an app asks, not somebody who tries things out. */
const ASKED_BEFORE = 2;
/** Each costs the database a plan for every statement of its own, up to a second of work. */
const MOST_A_MINUTE = 30;
const MINUTE = 60_000;

/**
 * Prepares requests whose document was asked before, as long as the server remembers it, so that their statements are made
 * for them. How many documents become so in a minute is limited, whoever sends ever new ones.
 */
export function preparedDocuments(
  now: () => number = Date.now,
): ApolloServerPlugin<RequestContext> {
  const asked = new WeakMap<DocumentNode, number>();
  const prepared = new WeakMap<DocumentNode, KeptPlans>();
  let minute = 0;
  let preparedInMinute = 0;
  const mayPrepare = () => {
    const current = Math.floor(now() / MINUTE);
    if (current !== minute) [minute, preparedInMinute] = [current, 0];
    preparedInMinute += 1;
    return preparedInMinute <= MOST_A_MINUTE;
  };
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, document }) {
          const known = prepared.get(document);
          if (known !== undefined) return contextValue.prepare(known);
          const before = asked.get(document) ?? 0;
          if (before < ASKED_BEFORE) asked.set(document, before + 1);
          else if (mayPrepare()) {
            const kept = createKeptPlans();
            prepared.set(document, kept);
            contextValue.prepare(kept);
          }
        },
      };
    },
  };
}
