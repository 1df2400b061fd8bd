import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { FieldCosts, ListSize } from './field-costs.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The lists of the page that a selection is made in, and how many entries they have. */
interface Page {
  readonly size: number;
  readonly lists: readonly string[];
}

const NO_PAGE: Page = { size: 1, lists: [] };

/**
 * How many values the operation can ask for at most, by what `@cost` and `@listSize` of the schema say of its
 * fields. Each part of the document is looked at once for every size of page that it stands in.
 * @param root name of the type that the operation starts from
 * @param variables as they were sent; defaults stand in for those that were not
 */
export function costOf(
  costs: FieldCosts,
  root: string,
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
  const known = new Map<string, number>();

  function ofSelections(set: SelectionSetNode | undefined, parent: string, page: Page): number {
    return (
      set?.selections.reduce((sum, selection) => sum + ofSelection(selection, parent, page), 0) ?? 0
    );
  }

  function ofSelection(selection: SelectionNode, parent: string, page: Page): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return ofField(selection, parent, page);
      case Kind.INLINE_FRAGMENT: {
        const type = selection.typeCondition?.name.value ?? parent;
        return ofSelections(selection.selectionSet, type, page);
      }
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value, page);
    }
  }

  function ofFragment(name: string, page: Page): number {
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    const key = `${name} ${page.size} ${page.lists}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const cost = ofSelections(fragment.selectionSet, fragment.typeCondition.name.value, page);
    known.set(key, cost);
    return cost;
  }

  function ofField(node: FieldNode, parent: string, page: Page): number {
    const { weight, type, list } = costs(parent, node.name.value);
    const size = list === null ? 1 : entriesOf(list, node, operation, variables);
    const isPage = list !== null && list.sizedFields.length > 0;
    const times = page.lists.includes(node.name.value) ? page.size : isPage ? 1 : size;
    const below = isPage ? { size, lists: list.sizedFields } : NO_PAGE;
    return weight + times * ofSelections(node.selectionSet, type, below);
  }

  return ofSelections(operation.selectionSet, root, NO_PAGE);
}

/** How many entries a list has at most: the largest of the sizes that are asked for, or the assumed one. */
function entriesOf(
  { assumedSize, slicingArguments }: ListSize,
  node: FieldNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const sizes = (node.arguments ?? [])
    .filter(({ name }) => slicingArguments.includes(name.value))
    .map(({ value }) => numberIn(value, operation, variables))
    .filter((size) => size !== null);
  return sizes.length === 0 ? assumedSize : Math.max(0, ...sizes);
}

/** The number that a value states, or how many values it lists; null where it is null, or nothing is given. */
function numberIn(
  value: ValueNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number | null {
  switch (value.kind) {
    case Kind.INT:
      return Number(value.value);
    case Kind.LIST:
      return value.values.length;
    case Kind.VARIABLE: {
      const name = value.name.value;
      const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
      if (typeof given === 'number') return given;
      if (Array.isArray(given)) return given.length;
      if (given !== undefined) return given === null ? null : 1;
      const fallback = operation.variableDefinitions?.find(
        ({ variable }) => variable.name.value === name,
      )?.defaultValue;
      return fallback === undefined ? null : numberIn(fallback, operation, {});
    }
    case Kind.NULL:
      return null;
    default:
      return 1;
  }
}
