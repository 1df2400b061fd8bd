import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createSchema } from '../../src/resolvers/schema.ts';

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
    const names = args
      .map(({ name }) => name)
      .filter((name) => !['where', 'orderBy'].includes(name));
    expect(names).toEqual(['first', 'after', 'last', 'before']);
  }
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
