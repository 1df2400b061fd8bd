import type { StrikeResolvers } from '../generated/resolver-types.ts';
import { articlesByStrike } from '../queries/articles.ts';
import { disputesByStrike } from '../queries/disputes.ts';
import { FIGURES } from '../queries/figures.ts';
import { organisationsByStrike } from '../queries/organisations.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import type { StrikeRow } from '../queries/strikes.ts';
import { fromProperties } from './field-sources.ts';
import { articles, figures, positions, quotes } from './list-kinds.ts';
import { filteredList, plainList } from './lists.ts';
import { idsOf } from './rows.ts';

export const Strike: StrikeResolvers = {
  ...idsOf('Strike'),
  windows: fromProperties(
    ['windowStarts', 'windowEnds'],
    ({ windowStarts, windowEnds }: StrikeRow) =>
      windowStarts.map((from, index) => ({ from, to: windowEnds[index] ?? from })),
  ),
  disputes: plainList('Dispute', disputesByStrike),
  calledBy: plainList('Organisation', organisationsByStrike),
  quotes: filteredList(quotes, QUOTES.anchors.strike),
  figures: filteredList(figures, FIGURES.anchors.strike),
  positions: filteredList(positions, POSITIONS.anchors.strike),
  articles: filteredList(articles, articlesByStrike),
};
