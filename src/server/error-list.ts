import type { ApolloServerPlugin } from '@apollo/server';

/** Nobody reads more of them, and a field that fails in every row of a page would give thousands. */
const MOST_ERRORS = 20;

/** Cuts long lists of errors, and says how many are left out. */
export function errorList(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const left = (singleResult.errors?.length ?? 0) - MOST_ERRORS;
          if (left <= 0) return;
          const message = `${left.toLocaleString('en-GB')} more errors are left out.`;
          singleResult.errors = [
            ...(singleResult.errors?.slice(0, MOST_ERRORS) ?? []),
            { message },
          ];
        },
      };
    },
  };
}
