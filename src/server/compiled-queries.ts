import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type SelectionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

/** Fragments are compiled wherever they are spread, so that few of them can make much code. */
const MOST_FIELDS = 500;

/** The operations of one document as code that was made for them, each from the first time on that it is asked for. */
export interface CompiledQueries {
  /** Null where the operation is too large to be worth it, or cannot be compiled. */
  of(operationName: string | null): CompiledQuery | null;
}

/** Gives what `execute` of `graphql` gives; null, with nothing run yet, where the variables do not fit the operation. */
export type CompiledQuery = (
  contextValue: unknown,
  variableValues: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult | null>;

export function createCompiledQueries(
  schema: GraphQLSchema,
  document: DocumentNode,
): CompiledQueries {
  const compiled = new Map<string | null, CompiledQuery | null>();
  return {
    of(operationName) {
      const known = compiled.get(operationName);
      if (known !== undefined) return known;
      const made = compile(schema, document, operationName);
      compiled.set(operationName, made);
      return made;
    },
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | null {
  if (countFields(document, operationName, MOST_FIELDS + 1) > MOST_FIELDS) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined);
  if (!isCompiledQuery(compiled)) return null;
  return async (contextValue, variableValues) => {
    const result = await compiled.query(undefined, contextValue, variableValues);
    if (!('data' in result)) return null;
    const { data, errors } = result;
    return errors === undefined ? result : { errors: errors.map(toGraphqlError), data };
  };
}

/** Errors of compiled code know their places only as lines and columns, and some have no extensions. */
function toGraphqlError(error: GraphQLError): GraphQLError {
  const { message, path, originalError, extensions, locations } = error;
  return Object.assign(new GraphQLError(message, { path, originalError, extensions }), {
    locations,
  });
}

/** How many fields and fragments an operation has with all fragments in place; counting ends at `most`. */
function countFields(document: DocumentNode, operationName: string | null, most: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const below = (selection: SelectionNode) =>
    selection.kind === Kind.FRAGMENT_SPREAD
      ? fragments.get(selection.name.value)?.selectionSet
      : selection.selectionSet;
  const waiting = [getOperationAST(document, operationName)?.selectionSet];
  let count = 0;
  while (waiting.length > 0 && count < most) {
    for (const selection of waiting.pop()?.selections ?? []) {
      count += 1;
      waiting.push(below(selection));
    }
  }
  return count;
}
