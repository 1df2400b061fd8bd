import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createSchema } from '../../src/resolvers/schema.ts';
import { entryPointsOf, exampleOf } from './_examples.ts';

const schema = createSchema();
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('every type, field, argument and enum value is described', () => {
  expect(ownTypes.flatMap(undescribed)).toEqual([]);
});

test.each(entryPointsOf(schema).map(({ name }) => name))(
  'the description of %s has an example that the schema allows and that is about it',
  (name) => {
    const example = exampleOf(entryPointsOf(schema).find((field) => field.name === name)!);
    expect(validate(schema, parse(example))).toEqual([]);
    expect(example).toMatch(new RegExp(`\\b${name}\\(`));
  },
);

test('dates are described as the SDL has it', () => {
  const sdl = readFileSync(join(PACKAGE_FILES.schema, 'node.graphql'), 'utf8');
  expect(sdl).toContain(`"${schema.getType('Date')?.description}"\nscalar Date`);
});

test('every list that grows is a connection with the same four arguments', () => {
  const lists = ownTypes.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).filter((field) => /Connection!$/.test(String(field.type)))
      : [],
  );
  expect(lists.length).toBeGreaterThan(40);
  for (const { args } of lists) {
    const names = args.map(({ name }) => name).slice(-4);
    expect(names).toEqual(['first', 'after', 'last', 'before']);
    const typeOf = (name: string) => String(args.find((argument) => argument.name === name)?.type);
    expect(names.map(typeOf)).toEqual(['Int', 'String', 'Int', 'String']);
  }
});

test('connections, edges and pages have the fields and types that Relay expects', () => {
  const connections = ownTypes.filter(isObjectType).filter(({ name }) => /Connection$/.test(name));
  expect(connections.length).toBeGreaterThan(15);
  for (const connection of connections) {
    const { edges, pageInfo } = connection.getFields();
    expect(String(edges?.type)).toMatch(/^\[\w+Edge!\]!$/);
    expect(String(pageInfo?.type)).toBe('PageInfo!');
    const edge = schema.getType(/\w+/.exec(String(edges?.type))?.[0] ?? '');
    const { cursor, node } = isObjectType(edge) ? edge.getFields() : {};
    expect(String(cursor?.type)).toBe('String!');
    expect(isListType(node && getNullableType(node.type))).toBe(false);
  }
  const page = schema.getType('PageInfo');
  const fields = isObjectType(page) ? Object.values(page.getFields()) : [];
  expect(fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'hasNextPage: Boolean!',
    'hasPreviousPage: Boolean!',
    'startCursor: String',
    'endCursor: String',
  ]);
});

test('nodes are found by global ids, one or several', () => {
  const { node, nodes } = schema.getQueryType()?.getFields() ?? {};
  const argumentsOf = (field: typeof node) =>
    field?.args.map(({ name, type }) => `${name}: ${type}`);
  expect([argumentsOf(node), String(node?.type)]).toEqual([['id: ID!'], 'Node']);
  expect([argumentsOf(nodes), String(nodes?.type)]).toEqual([['ids: [ID!]!'], '[Node]!']);
  const global = schema.getType('Node');
  const fields = isInterfaceType(global) ? Object.values(global.getFields()) : [];
  expect(fields.map(({ name, type }) => `${name}: ${type}`)).toEqual(['id: ID!']);
});

test('the full text of an article is not served', () => {
  const article = schema.getType('Article');
  const fields = isObjectType(article) ? Object.keys(article.getFields()) : [];
  expect(fields).toContain('title');
  expect(fields).not.toContain('text');
});

function undescribed(type: GraphQLNamedType): readonly string[] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) {
    for (const value of type.getValues()) {
      parts.push([`${type.name}.${value.name}`, value.description]);
    }
  }
  if (isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of 'args' in field ? field.args : []) {
        parts.push([`${type.name}.${field.name}(${argument.name})`, argument.description]);
      }
    }
  }
  return parts.filter(([, description]) => !description).map(([name]) => name);
}
