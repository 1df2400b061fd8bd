import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../resolvers/context.ts';

/** Has the graph know each operation by its name, so that `SHOW TRANSACTIONS` on Neo4j tells whose work runs. */
export function operationName(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, operationName }) {
          contextValue.nameOperation(operationName);
        },
      };
    },
  };
}
