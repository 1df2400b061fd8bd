import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import { introspectionSizes } from './introspection-sizes.ts';

/** What a field counts, and how often what is asked below it. */
export interface FieldCost {
  readonly weight: number;
  /** Name of the type of its value, or of its entries. */
  readonly type: string;
  /** Null where it is no list and no page of one. */
  readonly list: ListSize | null;
}

/** What `@listSize` says. */
export interface ListSize {
  readonly assumedSize: number;
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
}

/** What fields cost, by the names of their type and their own. */
export type FieldCosts = (parent: string, field: string) => FieldCost;

type Field = GraphQLField<unknown, unknown>;

/** Of introspection, which no database is asked for. */
const INTROSPECTION_WEIGHT = 0.25;
/** Of a list whose size the schema does not state: as a large page. */
const UNSTATED: ListSize = { assumedSize: 100, slicingArguments: [], sizedFields: [] };
/** `__typename`, which every type has. */
const TYPE_NAME: FieldCost = { weight: 1, type: 'String', list: null };

/** Reads what `@cost` and `@listSize` say of the fields of a schema. */
export function readFieldCosts(schema: GraphQLSchema): FieldCosts {
  const sizes = introspectionSizes(schema);
  const known = new Map<string, FieldCost>();
  return (parent, name) => {
    const key = `${parent}.${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const type = schema.getType(parent);
    const field = type === undefined ? undefined : fieldOf(schema, type, name);
    if (field === undefined) return TYPE_NAME;
    const cost =
      type !== undefined && isIntrospectionType(type)
        ? costOfIntrospection(field, sizes)
        : costOfField(schema, field);
    known.set(key, cost);
    return cost;
  };
}

function fieldOf(schema: GraphQLSchema, type: GraphQLNamedType, name: string): Field | undefined {
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return 'getFields' in type ? (type.getFields()[name] as Field | undefined) : undefined;
}

function costOfField(schema: GraphQLSchema, field: Field): FieldCost {
  const type = getNamedType(field.type);
  const cost = directive(schema, 'cost', field) ?? directive(schema, 'cost', type);
  const size = directive(schema, 'listSize', field) as ListSize | undefined;
  return {
    weight: Number(cost?.weight ?? 1),
    type: type.name,
    list: size ?? (isList(field) ? UNSTATED : null),
  };
}

function directive(
  schema: GraphQLSchema,
  name: string,
  { astNode }: Pick<Field | GraphQLNamedType, 'astNode'>,
): Record<string, unknown> | undefined {
  const definition = schema.getDirective(name);
  return definition && astNode ? getDirectiveValues(definition, astNode) : undefined;
}

function costOfIntrospection(field: Field, sizes: Readonly<Record<string, number>>): FieldCost {
  const assumedSize = sizes[field.name];
  return {
    weight: INTROSPECTION_WEIGHT,
    type: getNamedType(field.type).name,
    list: assumedSize === undefined ? null : { ...UNSTATED, assumedSize },
  };
}

function isList({ type }: Field): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
