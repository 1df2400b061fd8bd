import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { askedFields } from '../../src/resolvers/asked-fields.ts';

/** What the first field of the document asks for. */
function asked(document: string): readonly string[] {
  const { definitions } = parse(document);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const fieldNodes: FieldNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments[definition.name.value] = definition;
    } else if (definition.kind === Kind.OPERATION_DEFINITION) {
      fieldNodes.push(...(definition.selectionSet.selections as readonly FieldNode[]));
    }
  }
  return [...askedFields({ fieldNodes, fragments })].sort();
}

test('what is asked of the nodes of a connection counts, by nodes and by edges', () => {
  expect(
    asked('{ quotes { nodes { text date { to } } edges { cursor node { cue { text } } } } }'),
  ).toEqual([
    'cue',
    'cue.text',
    'date',
    'date.to',
    'edges',
    'edges.cursor',
    'edges.node',
    'nodes',
    'text',
  ]);
});

test('fragments count where they are spread, however often', () => {
  const fields = asked(`{ quotes { nodes { ...Words ...Words ... on Quote { strike { key } } } } }
    fragment Words on Quote { text ...Place }
    fragment Place on Quote { article { title } }`);
  expect(fields).toEqual(['article', 'article.title', 'nodes', 'strike', 'strike.key', 'text']);
});

test('one field asked twice asks for both', () => {
  expect(asked('{ quotes { nodes { text } } quotes { nodes { cue { text } } } }')).toEqual([
    'cue',
    'cue.text',
    'nodes',
    'text',
  ]);
});

test('fragments that double at every level cost no more than they hold', () => {
  const fragments = Array.from(
    { length: 60 },
    (_, level) => `fragment F${level} on Quote { ...F${level + 1} ...F${level + 1} }`,
  );
  const document = `{ quotes { nodes { ...F0 } } } ${fragments.join(' ')} fragment F60 on Quote { text }`;
  expect(asked(document)).toEqual(['nodes', 'text']);
});
