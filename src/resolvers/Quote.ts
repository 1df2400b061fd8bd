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
import type { RequestContext } from './context.ts';
import { fromProperties, fromRead, type PlanInfo } from './field-sources.ts';
import { figures, quotes } from './list-kinds.ts';
import { filteredList } from './lists.ts';
import { whenThere } from './loaders.ts';
import { EVIDENCE, evidenceOf, passageOf, SOURCE_FIELDS, VERSION } from './passages.ts';
import { idsOf, planAllRows, readAllRows, rowOf, rowsOf } from './rows.ts';

/** What `segmentsOf` takes from a quote. */
const SEGMENTS = [VERSION, 'segmentStarts', 'segmentEnds', 'segmentTexts'] as const;

export const Quote: QuoteResolvers = {
  ...idsOf('Quote'),
  segments: fromProperties(SEGMENTS, segmentsOf),
  attributions: fromRead(
    (_, info, plans) => planAllRows(quoteAttributions, info, plans),
    ({ id, source }: QuoteRow, _: unknown, context: RequestContext, info: PlanInfo) =>
      whenThere(readAllRows(quoteAttributions, id, context, info), (rows) =>
        // A prepared request that asks for no passage has no source here.
        rows.map((row) => ({ ...row, versionId: source?.versionId })),
      ),
    { mention: [VERSION], cue: [VERSION] },
  ),
  cue: fromProperties([VERSION, 'cueStart', 'cueEnd'], ({ source, cueStart, cueEnd }: QuoteRow) =>
    passageOf(source.versionId, cueStart, cueEnd),
  ),
  date: fromProperties(
    ['sortDate', 'sortDateBasis'],
    (quote: QuoteRow) => ({
      from: quote.sortDate,
      to: lastDayOf(quote),
      basis: quote.sortDateBasis,
    }),
    { to: ['strike.firstDay', 'strike.lastDay'] },
  ),
  ...SOURCE_FIELDS,
  parent: rowOf(quoteParents),
  repliesTo: rowOf(quotesRepliedTo),
  replies: filteredList(quotes, quotesByRepliedTo),
  repeats: filteredList(quotes, quotesByRepeated),
  mentions: rowsOf(quoteMentions),
  figures: filteredList(figures, figuresByQuote),
  // Nobody can confirm or correct a quote yet.
  status: fromProperties([], () => 'MACHINE' as const),
  evidence: fromProperties([...EVIDENCE, ...SEGMENTS], (quote: QuoteRow) =>
    evidenceOf(quote, segmentsOf(quote)),
  ),
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
