import { contains, type Span } from '../../text/span.ts';
import type { StrikeFinding } from '../record.ts';

/**
 * The strike that a span, such as a quote, is about: the one that its own words name, else the article's.
 * @returns null where the article has none, or several and the words do not tell which.
 */
export function strikeOfSpan(strikes: readonly StrikeFinding[], span: Span): string | null {
  const main = strikes.filter((strike) => strike.main);
  const named = strikes.filter(
    (strike) => !strike.main && strike.evidence.some((evidence) => contains(span, evidence)),
  );
  if (named.length === 1) return named[0]!.id;
  if (named.length > 1) return null;
  if (main.length === 1) return main[0]!.id;
  const stated = main.filter(({ evidence }) => evidence.some((piece) => contains(span, piece)));
  return stated.length === 1 ? stated[0]!.id : null;
}
