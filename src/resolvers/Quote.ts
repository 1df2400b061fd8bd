import type { QuoteResolvers } from '../generated/resolver-types.ts';
import { figuresByQuote } from '../queries/figures.ts';
import {
  type QuoteRow,
  quoteAttributions,
  quoteMentions,
  quoteParents,
  quotesByRepeated,
  quotesByRepliedTo,
  quotesRepliedTo,
} from '../queries/quotes.ts';
import { globalId } from './global-id.ts';
import { figures, quotes } from './list-kinds.ts';
import { readFrom } from './lists.ts';
import { ATTRIBUTION_NEIGHBOURS, unasked } from './neighbours.ts';
import { contextOf, evidenceOf, passageOf } from './passages.ts';

export const Quote: QuoteResolvers = {
  id: ({ id }) => globalId('Quote', id),
  key: ({ id }) => id,
  segments: segmentsOf,
  attributions: async ({ id, source }, _, { loaders }, info) => {
    const query = { ...quoteAttributions, without: unasked(ATTRIBUTION_NEIGHBOURS, info) };
    return (await loaders.list(query, id)).map((row) => ({ ...row, ...source }));
  },
  cue: ({ source, cueStart, cueEnd }) => passageOf(source.versionId, cueStart, cueEnd),
  date: (quote) => ({
    from: quote.sortDate,
    to: lastDayOf(quote),
    basis: quote.sortDateBasis,
  }),
  article: ({ source }) => source.article,
  articleVersion: ({ source }) => source.versionId,
  context: contextOf,
  parent: ({ id }, _, { loaders }) => loaders.row(quoteParents, id),
  repliesTo: ({ id }, _, { loaders }) => loaders.row(quotesRepliedTo, id),
  replies: ({ id }, page, context, info) =>
    readFrom(context, quotes, quotesByRepliedTo, id, page, info),
  repeats: ({ id }, page, context, info) =>
    readFrom(context, quotes, quotesByRepeated, id, page, info),
  mentions: ({ id }, _, { loaders }) => loaders.list(quoteMentions, id),
  figures: ({ id }, page, context, info) =>
    readFrom(context, figures, figuresByQuote, id, page, info),
  // Nobody can confirm or correct a quote yet.
  status: () => 'MACHINE',
  evidence: (quote) => evidenceOf(quote, segmentsOf(quote)),
};

/** The passages that a quote was taken from. */
export function segmentsOf({ source, segmentStarts, segmentEnds, segmentTexts }: QuoteRow) {
  return segmentTexts.map((text, index) => ({
    start: segmentStarts[index] ?? 0,
    end: segmentEnds[index] ?? 0,
    text,
    versionId: source.versionId,
  }));
}

/** A day of publication is one day; a strike may go on for several; the day of ingest says nothing. */
function lastDayOf({ sortDate, sortDateBasis, strike }: QuoteRow): string | null {
  if (sortDateBasis === 'PUBLICATION') return sortDate;
  const isOfStrike = sortDateBasis === 'STRIKE' && strike?.firstDay === sortDate;
  return isOfStrike ? (strike.lastDay ?? null) : null;
}
