import type { ApolloServerPlugin } from '@apollo/server';

/** What is amiss with the question, not with the request that carries it. */
const OF_THE_QUESTION = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * Answers a question that is not valid with status 200 where the client takes plain `application/json` only, as
 * GraphQL over HTTP has it: clients of that type take any other status for a failure of the network.
 */
export function plainJsonStatus(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          if (response.http.status !== 400 || response.body.kind !== 'single') return;
          const accepted = request.http?.headers.get('accept') ?? '';
          const errors = response.body.singleResult.errors ?? [];
          const ofTheQuestion = errors.every(({ extensions }) =>
            OF_THE_QUESTION.includes(String(extensions?.code)),
          );
          if (ofTheQuestion && !accepted.includes('application/graphql-response+json')) {
            response.http.status = 200;
          }
        },
      };
    },
  };
}
