import type { StrikeResolvers } from '../generated/resolver-types.ts';
import { articlesByStrike } from '../queries/articles.ts';
import { disputesByStrike } from '../queries/disputes.ts';
import { FIGURES } from '../queries/figures.ts';
import { organisationsByStrike } from '../queries/organisations.ts';
import { POSITIONS } from '../queries/positions.ts';
import { QUOTES } from '../queries/quotes.ts';
import { globalId } from './global-id.ts';
import { articles, figures, positions, quotes } from './list-kinds.ts';
import { readFrom, readPlain } from './lists.ts';

export const Strike: StrikeResolvers = {
  id: ({ id }) => globalId('Strike', id),
  key: ({ id }) => id,
  windows: ({ windowStarts, windowEnds }) =>
    windowStarts.map((from, index) => ({ from, to: windowEnds[index] ?? from })),
  disputes: ({ id }, page, context) => readPlain(context, 'Dispute', disputesByStrike, id, page),
  calledBy: ({ id }, page, context) =>
    readPlain(context, 'Organisation', organisationsByStrike, id, page),
  quotes: ({ id }, page, context, info) =>
    readFrom(context, quotes, QUOTES.anchors.strike, id, page, info),
  figures: ({ id }, page, context, info) =>
    readFrom(context, figures, FIGURES.anchors.strike, id, page, info),
  positions: ({ id }, page, context, info) =>
    readFrom(context, positions, POSITIONS.anchors.strike, id, page, info),
  articles: ({ id }, page, context) => readFrom(context, articles, articlesByStrike, id, page),
};
