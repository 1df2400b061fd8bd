import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Gives dates as they are stored; takes days. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  // The description of the SDL gives way to this one, so the two are kept the same.
  description:
    'A date as ISO 8601 has it: a day such as `2023-04-11`, with time and offset where they are known; arguments take days only.',
  serialize: String,
  parseValue: readDay,
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw expectedDay(node.kind);
    return readDay(node.value);
  },
});

function readDay(value: unknown): string {
  if (typeof value !== 'string' || !DAY.test(value) || !exists(value)) throw expectedDay(value);
  return value;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the calendar has it: 2023-02-30 would turn into another day. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function expectedDay(value: unknown): GraphQLError {
  return new GraphQLError(
    `Expected a day such as 2023-04-11, got ${JSON.stringify(value)?.slice(0, 40)}`,
  );
}
