import type { PlaceResolvers } from '../generated/resolver-types.ts';
import { ARTICLES } from '../queries/articles.ts';
import { FIGURES } from '../queries/figures.ts';
import { QUOTES } from '../queries/quotes.ts';
import { globalId } from './global-id.ts';
import { articles, figures, quotes } from './list-kinds.ts';
import { readFrom } from './lists.ts';

export const Place: PlaceResolvers = {
  id: ({ id }) => globalId('Place', id),
  key: ({ id }) => id,
  figures: ({ id }, page, context, info) =>
    readFrom(context, figures, FIGURES.anchors.concerns, id, page, info),
  mentionedIn: ({ id }, page, context, info) =>
    readFrom(context, quotes, QUOTES.anchors.mentions, id, page, info),
  articles: ({ id }, page, context) =>
    readFrom(context, articles, ARTICLES.anchors.mentions, id, page),
};
