import type { EvidenceResolvers } from '../generated/resolver-types.ts';

export const Evidence: EvidenceResolvers = {
  // The statement collects them in no particular order.
  referenceTables: ({ referenceTables }) =>
    referenceTables.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
};
