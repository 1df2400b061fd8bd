import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/**
 * Names of what is asked of each entry of a list, and of what is asked of those in turn, such as `strike` and
 * `date.to`. More than is asked where `@skip` or `@include` decide, or fields of several types are meant.
 */
export type AskedFields = ReadonlySet<string>;

/** Servers keep documents that they know, and with them this. */
const known = new WeakMap<FieldNode, AskedFields>();

/** What is asked of the entries of the list that is being resolved, a connection or a plain one. */
export function askedFields({ fieldNodes, fragments }: AskingInfo): AskedFields {
  const [first, ...others] = fieldNodes.map((node) => {
    const asked = known.get(node) ?? fieldsBelow(node, fragments);
    known.set(node, asked);
    return asked;
  });
  if (first === undefined || others.length === 0) return first ?? new Set();
  return new Set([first, ...others].flatMap((asked) => [...asked]));
}

export type AskingInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** `edges`, `node`, and two levels below. */
const LEVELS = 4;
const WAY_TO_ENTRIES = /^(?:nodes|edges\.node)\./;

function fieldsBelow(
  field: FieldNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): AskedFields {
  const asked = new Set<string>();
  // A fragment that is spread many times is looked into once at each place.
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode | undefined, way: string, levels: number): void => {
    if (levels === 0) return;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, way, levels);
        continue;
      }
      const path = way + selection.name.value;
      if (selection.kind === Kind.FIELD) {
        asked.add(path.replace(WAY_TO_ENTRIES, ''));
        collect(selection.selectionSet, `${path}.`, levels - 1);
      } else if (!spread.has(path)) {
        spread.add(path);
        collect(fragments[selection.name.value]?.selectionSet, way, levels);
      }
    }
  };
  collect(field.selectionSet, '', LEVELS);
  return asked;
}
