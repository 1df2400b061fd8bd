import type { GraphQLField, GraphQLSchema } from 'graphql';

/** The example that the description of an entry point gives, as a block of code; throws where it gives none. */
export function exampleOf({ name, description }: GraphQLField<unknown, unknown>): string {
  const text = description ?? '';
  const [, fenced] = /```graphql\n([\s\S]+?)```/.exec(text) ?? [];
  const example =
    fenced ??
    text
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .join('\n');
  if (example === '') throw new Error(`Query.${name}: expected a description with an example`);
  return example;
}

export function entryPointsOf(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {});
}
