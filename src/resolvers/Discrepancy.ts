import type { DiscrepancyResolvers } from '../generated/resolver-types.ts';
import { figureById } from '../queries/figures.ts';
import { expectFound } from './node.ts';

export const Discrepancy: DiscrepancyResolvers = {
  one: ({ oneId }, _, { loaders }) => expectFound(loaders.row(figureById, oneId)),
  other: ({ otherId }, _, { loaders }) => expectFound(loaders.row(figureById, otherId)),
};
