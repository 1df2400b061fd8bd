import { type GraphQLSchema, isAbstractType, isEnumType, isInputObjectType } from 'graphql';

/** Of two types, one is wrapped in a list or is not null, and so on. */
const SHARE_OF_WRAPPED = 0.5;

/** How many entries the lists of introspection have in this schema, by their names: means of those that have any. */
export function introspectionSizes(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const outputs = types.filter((type) => 'getInterfaces' in type);
  const inputs = types.filter(isInputObjectType);
  const fields = outputs.map((type) => Object.values(type.getFields()));
  return {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: mean(fields),
    args: mean(fields.flat().map(({ args }) => args)),
    inputFields: mean(inputs.map((type) => Object.keys(type.getFields()))),
    enumValues: mean(types.filter(isEnumType).map((type) => type.getValues())),
    interfaces: mean(outputs.map((type) => type.getInterfaces())),
    possibleTypes: mean(types.filter(isAbstractType).map((type) => schema.getPossibleTypes(type))),
    locations: mean(schema.getDirectives().map(({ locations }) => locations)),
    ofType: SHARE_OF_WRAPPED,
  };
}

function mean(lists: readonly (readonly unknown[])[]): number {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.reduce((sum, { length }) => sum + length, 0) / Math.max(filled.length, 1);
}
