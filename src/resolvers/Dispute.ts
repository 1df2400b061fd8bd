import type { DisputeResolvers } from '../generated/resolver-types.ts';
import { ARTICLES } from '../queries/articles.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import { STRIKES } from '../queries/strikes.ts';
import { globalId } from './global-id.ts';
import { articles, positions, quotes, strikes } from './list-kinds.ts';
import { readFrom } from './lists.ts';

export const Dispute: DisputeResolvers = {
  id: ({ id }) => globalId('Dispute', id),
  key: ({ id }) => id,
  strikes: ({ id }, page, context) => readFrom(context, strikes, STRIKES.anchors.dispute, id, page),
  quotes: ({ id }, page, context, info) =>
    readFrom(context, quotes, QUOTES.anchors.dispute, id, page, info),
  positions: ({ id }, page, context, info) =>
    readFrom(context, positions, POSITIONS.anchors.dispute, id, page, info),
  articles: ({ id }, page, context) =>
    readFrom(context, articles, ARTICLES.anchors.mentions, id, page),
};
