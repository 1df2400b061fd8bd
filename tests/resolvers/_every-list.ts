import {
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A field that gives a connection, wherever it stands. */
export interface ListField {
  /** Such as `Person.quotes`. */
  readonly title: string;
  readonly parent: string;
  readonly field: string;
  readonly isOrdered: boolean;
  /** What it starts from, for a list of the root that cannot be asked for without. */
  readonly start: string | null;
}

const STARTS: Readonly<Record<string, string>> = {
  discrepancies: 'strike: "lamplighters-2021-03-02"',
  timeline: 'dispute: "lamp-pay"',
  speakersAbout: 'strike: "lamplighters-2021-03-02"',
};

/** Every list of the schema that can be asked for by its page alone: of the root, and of what has a global id. */
export function everyList(schema: GraphQLSchema): readonly ListField[] {
  const node = schema.getType('Node');
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.name === 'Query' || type.getInterfaces().some((each) => each === node))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(isPlainList)
        .map(({ name, args }) => ({
          title: `${type.name}.${name}`,
          parent: type.name,
          field: name,
          isOrdered: args.some((argument) => argument.name === 'orderBy'),
          start: type.name === 'Query' ? (STARTS[name] ?? null) : null,
        })),
    );
}

function isPlainList({ type, args }: GraphQLField<unknown, unknown>): boolean {
  const of = isNonNullType(type) ? type.ofType : type;
  const names = args.map(({ name }) => name);
  return (
    isObjectType(of) &&
    of.name.endsWith('Connection') &&
    ['first', 'after', 'last', 'before'].every((name) => names.includes(name)) &&
    !args.some(isRequiredArgument)
  );
}
