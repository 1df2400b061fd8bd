import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createSchema } from '../../src/resolvers/schema.ts';
import { costOf, MAX_COST } from '../../src/server/cost-limit.ts';

const schema = createSchema();

function cost(question: string, variables = {}): number {
  const document = parse(question);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('The question has no operation');
  return costOf(schema, document, operation, variables);
}

test('a field costs one, and a page what its entries cost', () => {
  expect(cost('{ strike(id: "x") { key from } }')).toBe(3);
  expect(cost('{ strikes(first: 10) { nodes { key } } }')).toBe(1 + 10 * 2);
  expect(cost('{ strikes { nodes { key } } }')).toBe(1 + 20 * 2);
  expect(cost('query ($size: Int) { strikes(last: $size) { nodes { key } } }', { size: 7 })).toBe(
    1 + 7 * 2,
  );
});

test('pages within pages multiply', () => {
  expect(cost('{ strikes(first: 10) { nodes { quotes(first: 5) { nodes { key } } } } }')).toBe(
    1 + 10 * (1 + (1 + 5 * 2)),
  );
});

test('fragments that spread each other twice are counted once each', () => {
  const levels = Array.from(
    { length: 60 },
    (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
  );
  const question = `{ ...F0 } ${levels.join(' ')} fragment F60 on Query { __typename }`;
  expect(cost(question)).toBe(0);
});

test('introspection is free', () => {
  expect(cost(getIntrospectionQuery())).toBe(0);
});

test('lists of many levels are far beyond the limit', () => {
  let question = 'key';
  for (let level = 0; level < 60; level += 1) {
    question = `quotes { nodes { article { ${question} } } }`;
  }
  expect(cost(`{ article(id: "x") { ${question} } }`)).toBeGreaterThan(MAX_COST);
});

test.each(readdirSync(join(PACKAGE_FILES.seeds, 'operations')))(
  'the ready question %s stays far below the limit',
  (file) => {
    const question = readFileSync(join(PACKAGE_FILES.seeds, 'operations', file), 'utf8');
    expect(cost(question)).toBeLessThan(MAX_COST / 10);
  },
);
