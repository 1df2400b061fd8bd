import type { DisputeResolvers } from '../generated/resolver-types.ts';
import { ARTICLES } from '../queries/articles.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import { STRIKES } from '../queries/strikes.ts';
import { articles, positions, quotes, strikes } from './list-kinds.ts';
import { filteredList } from './lists.ts';
import { idsOf } from './rows.ts';

export const Dispute: DisputeResolvers = {
  ...idsOf('Dispute'),
  strikes: filteredList(strikes, STRIKES.anchors.dispute),
  quotes: filteredList(quotes, QUOTES.anchors.dispute),
  positions: filteredList(positions, POSITIONS.anchors.dispute),
  articles: filteredList(articles, ARTICLES.anchors.mentions),
};
