import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { createSchema } from '../../src/resolvers/schema.ts';

const RELEASES = join(PACKAGE_FILES.schema, 'releases');

/** The newest release by its number. */
function lastRelease(): string {
  const versions = readdirSync(RELEASES).map((file) => file.replace('.graphql', ''));
  const [newest] = versions.toSorted((one, other) =>
    other.localeCompare(one, 'en', { numeric: true }),
  );
  return readFileSync(join(RELEASES, `${newest}.graphql`), 'utf8');
}

/**
 * What of the change would break a client. What the release had deprecated may go, and directives may change, as
 * ours stand in the schema alone.
 */
async function breaking(before: GraphQLSchema, after: GraphQLSchema): Promise<readonly string[]> {
  const changes = await diff(before, after, [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path }) => !path?.startsWith('@'))
    .map(({ message }) => message);
}

test('nothing of the last release that a client may rely on is gone or changed', async () => {
  expect(await breaking(buildSchema(lastRelease()), createSchema())).toEqual([]);
});

describe('among changes of a schema', () => {
  const before = buildSchema(`
    type Query { lamp(id: ID!): Lamp lamps: [Lamp!]! }
    type Lamp { height: Float! wick: String @deprecated(reason: "Use \`burner\`.") burner: String }
    enum Colour { AMBER GREEN }`);

  test('those that break clients are told', async () => {
    const after = buildSchema(`
      type Query { lamp(id: ID!, street: String!): Lamp }
      type Lamp { height: Float burner: String }
      enum Colour { AMBER }`);
    expect(await breaking(before, after)).toEqual([
      "Field 'lamps' was removed from object type 'Query'",
      "Argument 'street: String!' added to field 'Query.lamp'",
      "Field 'Lamp.height' changed type from 'Float!' to 'Float'",
      "Enum value 'GREEN' was removed from enum 'Colour'",
    ]);
  });

  test('fields that are new, and those that go after they were deprecated, are not', async () => {
    const after = buildSchema(`
      type Query { lamp(id: ID!): Lamp lamps(lit: Boolean): [Lamp!]! streets: [String!]! }
      type Lamp { height: Float! burner: String }
      enum Colour { AMBER GREEN BLUE }`);
    expect(await breaking(before, after)).toEqual([]);
  });
});

test('whatever is deprecated says what to use instead', () => {
  const members = Object.values(createSchema().getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).flatMap((field) => [field, ...field.args]));
  const reasons = members.flatMap(({ deprecationReason }) => deprecationReason ?? []);
  expect(reasons.filter((reason) => !/`\w+`/.test(reason))).toEqual([]);
});
