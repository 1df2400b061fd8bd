import type { PlaceResolvers } from '../generated/resolver-types.ts';
import { ARTICLES } from '../queries/articles.ts';
import { FIGURES } from '../queries/figures.ts';
import { QUOTES } from '../queries/quotes.ts';
import { articles, figures, quotes } from './list-kinds.ts';
import { filteredList } from './lists.ts';
import { idsOf } from './rows.ts';

export const Place: PlaceResolvers = {
  ...idsOf('Place'),
  figures: filteredList(figures, FIGURES.anchors.concerns),
  mentionedIn: filteredList(quotes, QUOTES.anchors.mentions),
  articles: filteredList(articles, ARTICLES.anchors.mentions),
};
