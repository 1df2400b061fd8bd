import type { FigureResolvers } from '../generated/resolver-types.ts';
import { figureParts, figureQuotes } from '../queries/figures.ts';
import { globalId } from './global-id.ts';
import { contextOf, evidenceOf } from './passages.ts';

export const Figure: FigureResolvers = {
  id: ({ id }) => globalId('Figure', id),
  key: ({ id }) => id,
  period: ({ periodFrom, periodTo }) =>
    periodFrom === undefined || periodTo === undefined ? null : { from: periodFrom, to: periodTo },
  quote: ({ id }, _, { loaders }) => loaders.row(figureQuotes, id),
  sumOf: ({ id }, _, { loaders }) => loaders.list(figureParts, id),
  context: contextOf,
  article: ({ source }) => source.article,
  articleVersion: ({ source }) => source.versionId,
  evidence: (figure) => evidenceOf(figure, [figure]),
};
