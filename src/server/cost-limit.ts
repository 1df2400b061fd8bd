import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ErrorCode } from '../errors.ts';

/** A question that a person asks stays far below this: the ready questions cost a few thousand. */
export const MAX_COST = 200_000;
/** What a connection gives where neither `first` nor `last` is stated, and the most that it gives. */
const PAGE_SIZE = { standard: 20, most: 100 };
/** How many entries a plain list is taken to have, such as the speakers of a quote. */
const LIST_SIZE = 3;

/**
 * Refuses an operation that could ask for too many values, before anything is read: lists within lists
 * multiply, and one request of many levels would else keep the server busy for hours.
 */
export function costLimit(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const cost = costOf(schema, document, operation, request.variables ?? {});
          if (cost > MAX_COST) throw tooExpensive(cost);
        },
      };
    },
  };
}

function tooExpensive(cost: number): GraphQLError {
  const code: ErrorCode = 'TOO_EXPENSIVE';
  const message =
    `This question could ask for ${cost.toLocaleString('en-GB')} values; expected at most ` +
    `${MAX_COST.toLocaleString('en-GB')}. Ask for fewer levels, or for less with \`first\`.`;
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

type Variables = Readonly<Record<string, unknown>>;

/** How many values the operation can ask for at most, by the sizes of its pages; introspection is free. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  // A fragment costs the same wherever it is spread, so fragments that spread each other twice stay cheap to count.
  const costs = new Map<string, number>();

  const ofSelections = (set: SelectionSetNode | undefined, parent: string): number =>
    set?.selections.reduce((sum, selection) => sum + ofSelection(selection, parent), 0) ?? 0;

  function ofSelection(selection: SelectionNode, parent: string): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(selection, parent);
      case Kind.INLINE_FRAGMENT:
        return ofSelections(selection.selectionSet, selection.typeCondition?.name.value ?? parent);
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value);
    }
  }

  function ofFragment(name: string): number {
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    const known = costs.get(name);
    if (known !== undefined) return known;
    const cost = ofSelections(fragment.selectionSet, fragment.typeCondition.name.value);
    costs.set(name, cost);
    return cost;
  }

  function ofField(node: FieldNode, parent: string): number {
    const type = schema.getType(parent);
    if (node.name.value.startsWith('__') || !isCompositeType(type)) return 0;
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    if (field === undefined) return 0;
    const child = getNamedType(field.type).name;
    return 1 + sizeOf(field, node, variables) * ofSelections(node.selectionSet, child);
  }

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root.name) : 0;
}

/** How many entries a field gives at most. The entries of a connection are counted at the connection. */
function sizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number {
  const type = getNamedType(field.type);
  if (isObjectType(type) && type.name.endsWith('Connection')) {
    const sizes = ['first', 'last'].map((name) => numberOf(name, node, variables));
    const size = sizes.find((each) => each !== null) ?? PAGE_SIZE.standard;
    return Math.min(Math.max(size, 0), PAGE_SIZE.most);
  }
  const isEntries = field.name === 'nodes' || field.name === 'edges';
  return isList(field) && !isEntries ? LIST_SIZE : 1;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(type) || ('ofType' in type && isListType(type.ofType));
}

/** The argument's value; null where it is not given. A variable that is not a number counts as a whole page. */
function numberOf(name: string, node: FieldNode, variables: Variables): number | null {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value === undefined || value.kind === Kind.NULL) return null;
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof given === 'number' ? given : PAGE_SIZE.most;
}
