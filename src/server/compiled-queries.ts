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
const MOST_FIELDS = 200;
/** Of one document so many operations are compiled; the code of each may take a megabyte. */
const MOST_OPERATIONS = 5;

/** The operations of one document as code that was made for them, each from the first time on that it is asked for. */
export interface CompiledQueries {
  /** Null where the operation is too large to be worth it, cannot be compiled, or the document has had many others. */
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
      if (compiled.size >= MOST_OPERATIONS) return null;
      const made = compile(schema, document, operationName);
      compiled.set(operationName, made);
      return made;
    },
  };
}

/** Compiled code takes memory, so that of the documents that were asked last alone is kept. */
const MOST_DOCUMENTS = 100;

/** The documents whose operations are compiled. */
export interface CompiledDocuments {
  add(document: DocumentNode): void;
  /** Null where the document was not added, or has made room for others that were asked since. */
  find(document: DocumentNode): CompiledQueries | null;
}

/** @param most how many documents are kept; 100 */
export function createCompiledDocuments(
  schema: GraphQLSchema,
  most: number = MOST_DOCUMENTS,
): CompiledDocuments {
  // The document that was asked last stands last.
  const kept = new Map<DocumentNode, CompiledQueries>();
  const keep = (document: DocumentNode, queries: CompiledQueries) => {
    kept.delete(document);
    kept.set(document, queries);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  };
  return {
    add(document) {
      keep(document, createCompiledQueries(schema, document));
    },
    find(document) {
      const queries = kept.get(document) ?? null;
      if (queries !== null) keep(document, queries);
      return queries;
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
