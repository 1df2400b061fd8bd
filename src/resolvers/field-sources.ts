import {
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { PlannedRead } from './loaders.ts';
import type { Plans } from './plans.ts';

/** What can be told of a field's value before there is a row that it is a field of. */
export type FieldSource = PropertiesSource | NeighbourSource | ReadSource;

/** Made of properties of the row. */
interface PropertiesSource {
  readonly kind: 'properties';
  /** `text` for one of the row's own, `source.versionId` for one of a neighbour that travels in it, `source.*` for all. */
  readonly names: readonly string[];
  readonly whenAsked: NeededWhenAsked;
}

/** What is needed besides only where a field of the value is asked for, by the name of that. */
type NeededWhenAsked = Readonly<Record<string, readonly string[]>>;

/** A row that travels in this one. */
interface NeighbourSource {
  readonly kind: 'neighbour';
  readonly path: readonly string[];
  /** Where those of its own neighbours are that travel beside it, by the fields that give them. */
  readonly beside: Readonly<Record<string, string>>;
}

/** Read by the row's id. */
interface ReadSource {
  readonly kind: 'read';
  /** Throws for arguments that are not allowed. */
  readonly plan: (
    given: never,
    info: PlanInfo,
    plans: Plans,
  ) => { readonly tree: PlannedRead<unknown> };
  readonly whenAsked: NeededWhenAsked;
}

/** What a plan is made from; what resolvers are told has it all. */
export type PlanInfo = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fragments' | 'parentType' | 'returnType' | 'schema' | 'variableValues'
>;

// biome-ignore lint/suspicious/noExplicitAny: takes every resolver as it is
type AnyFunction = (...given: any[]) => unknown;

const sources = new WeakMap<AnyFunction, FieldSource>();

/** Where fields of a schema keep their source, among the extensions that GraphQL has for such things. */
const EXTENSION = 'picketlineSource';

/** Has the fields of a schema know what was told of their resolvers, which the schema holds as bound copies. */
export function noteSources(
  schema: GraphQLSchema,
  resolvers: Readonly<Record<string, unknown>>,
): void {
  for (const [typeName, ofType] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [name, resolver] of Object.entries(ofType as Record<string, unknown>)) {
      const field = type.getFields()[name];
      const source =
        typeof resolver === 'function' ? sources.get(resolver as AnyFunction) : undefined;
      if (field !== undefined && source !== undefined) {
        field.extensions = { ...field.extensions, [EXTENSION]: source };
      }
    }
  }
}

/** What was told of a field's resolver; undefined where that may take anything from its row. */
export function sourceOf({ extensions }: GraphQLField<unknown, unknown>): FieldSource | undefined {
  return extensions[EXTENSION] as FieldSource | undefined;
}

/** The resolver, which takes nothing from its row but these properties. */
export function fromProperties<Resolve extends AnyFunction>(
  names: readonly string[],
  resolver: Resolve,
  whenAsked: NeededWhenAsked = {},
): Resolve {
  return withSource(resolver, { kind: 'properties', names, whenAsked });
}

/** The resolver, which gives a row that travels in its own. */
export function fromNeighbour<Resolve extends AnyFunction>(
  path: readonly string[],
  resolver: Resolve,
  beside: Readonly<Record<string, string>> = {},
): Resolve {
  return withSource(resolver, { kind: 'neighbour', path, beside });
}

/** The resolver, which reads by the id of its row what is planned. */
export function fromRead<Resolve extends AnyFunction>(
  plan: ReadSource['plan'],
  resolver: Resolve,
  whenAsked: NeededWhenAsked = {},
): Resolve {
  return withSource(resolver, { kind: 'read', plan, whenAsked });
}

/** A function serves several fields only where it takes the same in all of them. */
function withSource<Resolve extends AnyFunction>(resolver: Resolve, source: FieldSource): Resolve {
  sources.set(resolver, source);
  return resolver;
}
