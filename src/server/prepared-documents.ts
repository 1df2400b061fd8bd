import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, type ExecutionArgs, execute, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../resolvers/context.ts';
import { createKeptPlans, type KeptPlans } from '../resolvers/kept-plans.ts';
import { createCompiledDocuments } from './compiled-queries.ts';

/** A document that was asked this often comes again: it is what an app asks, not somebody who tries things out. */
const ASKED_BEFORE = 2;
/** Each costs the database a plan for every statement of its own, up to a second of work. */
const MOST_A_MINUTE = 30;
const MINUTE = 60_000;

export type Gateway = NonNullable<ApolloServerOptions<BaseContext>['gateway']>;
export type DocumentExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** Documents that come again, as long as the server remembers them, and what was made for them. */
export interface PreparedDocuments {
  /** Finds out which those are, and has their statements be made for them. */
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** Runs them compiled, and all others as `graphql` does. */
  readonly execute: DocumentExecutor;
}

/**
 * How many documents become prepared in a minute is limited, whoever sends ever new ones.
 * @param options of running those that are not prepared
 */
export function createPreparedDocuments(
  schema: GraphQLSchema,
  options: ExecutionArgs['options'] = {},
  now: () => number = Date.now,
): PreparedDocuments {
  const asked = new WeakMap<DocumentNode, number>();
  const prepared = new WeakMap<DocumentNode, KeptPlans>();
  const compiled = createCompiledDocuments(schema);
  let minute = 0;
  let preparedInMinute = 0;
  const mayPrepare = () => {
    const current = Math.floor(now() / MINUTE);
    if (current !== minute) [minute, preparedInMinute] = [current, 0];
    preparedInMinute += 1;
    return preparedInMinute <= MOST_A_MINUTE;
  };
  const prepare = (document: DocumentNode): KeptPlans | null => {
    const known = prepared.get(document);
    if (known !== undefined) return known;
    const before = asked.get(document) ?? 0;
    if (before < ASKED_BEFORE) asked.set(document, before + 1);
    else if (mayPrepare()) {
      const plans = createKeptPlans();
      prepared.set(document, plans);
      compiled.add(document);
      return plans;
    }
    return null;
  };
  return {
    plugin: {
      async requestDidStart() {
        return {
          async didResolveOperation({ contextValue, document }) {
            const plans = prepare(document);
            if (plans !== null) contextValue.prepare(plans);
          },
        };
      },
    },
    async execute({ document, operation, operationName, request, context: contextValue }) {
      const { variables: variableValues = {} } = request;
      const query = operation && compiled.find(document)?.of(operationName);
      const result = await query?.(contextValue, variableValues);
      if (result != null) return result;
      // `request` has the name that was asked for, which may be that of no operation.
      const asked = request.operationName;
      return execute({
        schema,
        document,
        operationName: asked,
        variableValues,
        contextValue,
        options,
      });
    },
  };
}
