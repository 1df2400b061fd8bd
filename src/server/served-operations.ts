import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses operations of a kind that the schema has none of, such as mutations, with the other rules of validation. */
export const servedOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
  },
});
