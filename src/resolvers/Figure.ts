import type { FigureResolvers } from '../generated/resolver-types.ts';
import { type FigureRow, figureParts, figureQuotes } from '../queries/figures.ts';
import { fromProperties } from './field-sources.ts';
import { EVIDENCE, evidenceOf, SOURCE_FIELDS } from './passages.ts';
import { idsOf, rowOf, rowsOf } from './rows.ts';

export const Figure: FigureResolvers = {
  ...idsOf('Figure'),
  period: fromProperties(['periodFrom', 'periodTo'], ({ periodFrom, periodTo }: FigureRow) =>
    periodFrom == null || periodTo == null ? null : { from: periodFrom, to: periodTo },
  ),
  quote: rowOf(figureQuotes),
  sumOf: rowsOf(figureParts),
  ...SOURCE_FIELDS,
  evidence: fromProperties([...EVIDENCE, 'start', 'end', 'text'], (figure: FigureRow) =>
    evidenceOf(figure, [figure]),
  ),
};
