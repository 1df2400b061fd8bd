import type { ArticleResolvers } from '../generated/resolver-types.ts';
import { type ArticleRow, articleOriginals, articlePublishers } from '../queries/articles.ts';
import { disputesByArticle } from '../queries/disputes.ts';
import { FIGURES } from '../queries/figures.ts';
import { organisationsByArticle } from '../queries/organisations.ts';
import { peopleByArticle } from '../queries/people.ts';
import { placesByArticle } from '../queries/places.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import { strikesByArticle } from '../queries/strikes.ts';
import { fromProperties } from './field-sources.ts';
import { figures, positions, quotes } from './list-kinds.ts';
import { filteredList, plainList } from './lists.ts';
import { idsOf, rowOf } from './rows.ts';

export const Article: ArticleResolvers = {
  ...idsOf('Article'),
  publishedBy: rowOf(articlePublishers),
  original: rowOf(articleOriginals),
  date: fromProperties(
    ['sortDate', 'sortDateBasis'],
    ({ sortDate, sortDateBasis }: ArticleRow) => ({ day: sortDate, basis: sortDateBasis }),
  ),
  quotes: filteredList(quotes, QUOTES.anchors.article),
  figures: filteredList(figures, FIGURES.anchors.article),
  positions: filteredList(positions, POSITIONS.anchors.article),
  strikes: plainList('Strike', strikesByArticle),
  disputes: plainList('Dispute', disputesByArticle),
  people: plainList('Person', peopleByArticle),
  organisations: plainList('Organisation', organisationsByArticle),
  places: plainList('Place', placesByArticle),
};
