import type { PositionResolvers } from '../generated/resolver-types.ts';
import { globalId } from './global-id.ts';
import { contextOf, evidenceOf } from './passages.ts';

export const Position: PositionResolvers = {
  id: ({ id }) => globalId('Position', id),
  key: ({ id }) => id,
  context: contextOf,
  article: ({ source }) => source.article,
  articleVersion: ({ source }) => source.versionId,
  evidence: (position) => evidenceOf(position, [position]),
};
