import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { readFieldCosts } from './field-costs.ts';
import { costOf } from './question-cost.ts';
import { refusal } from './refusal.ts';

/** Lists of sixty levels could ask for a number of eighty digits. */
const BEYOND_COUNTING = 1e12;

/**
 * Refuses an operation that could ask for too many values, before anything is read: lists within lists
 * multiply, and one request of many levels would else keep the server busy for hours.
 * @param most the cost that is just allowed
 */
export function costLimit(schema: GraphQLSchema, most: number): ApolloServerPlugin {
  const costs = readFieldCosts(schema);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          const root = operation && schema.getRootType(operation.operation);
          if (!root) return;
          const cost = costOf(costs, root.name, document, operation, request.variables ?? {});
          if (cost > most) throw refusal('TOO_EXPENSIVE', explain(cost, most));
        },
      };
    },
  };
}

function explain(cost: number, most: number): string {
  const asked = cost > BEYOND_COUNTING ? 'more than a trillion' : rounded(cost);
  return (
    `This question could ask for ${asked} values; expected at most ${rounded(most)}. ` +
    'Ask for fewer levels, or for less with `first`.'
  );
}

function rounded(cost: number): string {
  return Math.ceil(cost).toLocaleString('en-GB');
}
