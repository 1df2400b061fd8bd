import type { QuoteRow } from '../claims/graph-change.ts';
import type { GraphTransaction } from '../graph/engine.ts';
import type { StatementLibrary } from '../graph/statement-library.ts';

/**
 * Links quotes that stand already to those of other articles with the same words, from the later in the order
 * of lists to the earlier.
 */
export async function writeRepeats(
  transaction: GraphTransaction,
  statements: StatementLibrary,
  written: readonly QuoteRow[],
): Promise<void> {
  const textKeys = new Set(written.flatMap(({ properties: { textKey } }) => textKey ?? []));
  if (textKeys.size === 0) return;
  const found = await transaction.run(statements.get('write/quotes-of-words'), {
    textKeys: [...textKeys],
  });
  const rows = repeatsAmong(
    found as unknown as readonly QuoteOfWords[],
    new Set(written.map(({ id }) => id)),
  );
  if (rows.length > 0) await transaction.run(statements.get('write/quote-repeats'), { rows });
}

interface QuoteOfWords {
  readonly id: string;
  readonly textKey: string;
  readonly article: string;
  readonly sortKey: string;
}

type Repeat = { readonly later: string; readonly earlier: string };

function repeatsAmong(
  quotes: readonly QuoteOfWords[],
  written: ReadonlySet<string>,
): readonly Repeat[] {
  const alike = new Map<string, QuoteOfWords[]>();
  for (const quote of quotes) {
    const others = alike.get(quote.textKey);
    if (others === undefined) alike.set(quote.textKey, [quote]);
    else others.push(quote);
  }
  return quotes
    .filter(({ id }) => written.has(id))
    .flatMap((quote) =>
      (alike.get(quote.textKey) ?? []).flatMap((other) => repeatOf(quote, other, written)),
    );
}

/** Of two quotes that are both written now, each pair is told once. */
function repeatOf(
  quote: QuoteOfWords,
  other: QuoteOfWords,
  written: ReadonlySet<string>,
): readonly Repeat[] {
  if (other.article === quote.article) return [];
  if (other.sortKey < quote.sortKey) return [{ later: quote.id, earlier: other.id }];
  return written.has(other.id) ? [] : [{ later: other.id, earlier: quote.id }];
}
