import type { ArticleResolvers } from '../generated/resolver-types.ts';
import { articleOriginals, articlePublishers } from '../queries/articles.ts';
import { disputesByArticle } from '../queries/disputes.ts';
import { FIGURES } from '../queries/figures.ts';
import { organisationsByArticle } from '../queries/organisations.ts';
import { peopleByArticle } from '../queries/people.ts';
import { placesByArticle } from '../queries/places.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import { strikesByArticle } from '../queries/strikes.ts';
import { globalId } from './global-id.ts';
import { figures, positions, quotes } from './list-kinds.ts';
import { readFrom, readPlain } from './lists.ts';

export const Article: ArticleResolvers = {
  id: ({ id }) => globalId('Article', id),
  key: ({ id }) => id,
  publishedBy: ({ id }, _, { loaders }) => loaders.row(articlePublishers, id),
  original: ({ id }, _, { loaders }) => loaders.row(articleOriginals, id),
  date: ({ sortDate, sortDateBasis }) => ({ day: sortDate, basis: sortDateBasis }),
  quotes: ({ id }, page, context, info) =>
    readFrom(context, quotes, QUOTES.anchors.article, id, page, info),
  figures: ({ id }, page, context, info) =>
    readFrom(context, figures, FIGURES.anchors.article, id, page, info),
  positions: ({ id }, page, context, info) =>
    readFrom(context, positions, POSITIONS.anchors.article, id, page, info),
  strikes: ({ id }, page, context) => readPlain(context, 'Strike', strikesByArticle, id, page),
  disputes: ({ id }, page, context) => readPlain(context, 'Dispute', disputesByArticle, id, page),
  people: ({ id }, page, context) => readPlain(context, 'Person', peopleByArticle, id, page),
  organisations: ({ id }, page, context) =>
    readPlain(context, 'Organisation', organisationsByArticle, id, page),
  places: ({ id }, page, context) => readPlain(context, 'Place', placesByArticle, id, page),
};
