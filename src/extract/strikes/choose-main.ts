import type { StrikeEvidence } from '../record.ts';
import type { CalendarStrike } from './calendar.ts';
import type { RankedStrike } from './rank.ts';

/** A strike with how sure we are that the article means it. */
export interface ChosenStrike {
  readonly strike: CalendarStrike;
  readonly confidence: number;
  readonly evidence: readonly StrikeEvidence[];
}

/**
 * The article's own strikes. The scores are log-odds, so confidence is the best one's share of all, with
 * one more share for a strike that the calendar lacks.
 */
export function chooseMain(ranked: readonly RankedStrike[]): readonly ChosenStrike[] {
  const best = ranked[0];
  if (best === undefined) return [];
  const chosen = [best, ...ranked.filter((other) => isCompanion(other, best))];
  const others = ranked.filter((other) => !chosen.includes(other));
  const against = others.reduce(
    (sum, { score }) => sum + Math.exp(score),
    Math.exp(UNKNOWN_STRIKE),
  );
  return chosen
    .map(({ strike, score, evidence }) => ({
      strike,
      confidence: share(Math.exp(score), against),
      evidence: evidence
        .slice(0, MOST_EVIDENCE)
        .map(({ start, end, reason }) => ({ start, end, reason })),
    }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .toSorted((one, other) => one.strike.first - other.strike.first);
}

/**
 * Whether the article is about this strike too: it states a day of its own for it, in the same words or in
 * others ("will walk out on 15 and 20 December"), and the two lie close together.
 */
function isCompanion(other: RankedStrike, best: RankedStrike): boolean {
  if (other === best || other.score < UNKNOWN_STRIKE || best.score - other.score > WIDEST_MARGIN)
    return false;
  if (Math.abs(other.strike.first - best.strike.first) > COMPANION_DAYS) return false;
  return other.days.some((day) => !best.days.includes(day));
}

/** The log-odds that a strike which the calendar lacks starts with, against 0 for each that it holds. */
const UNKNOWN_STRIKE = 2;
const LEAST_CONFIDENCE = 0.6;
const WIDEST_MARGIN = 4;
const COMPANION_DAYS = 60;
/** More pieces convince nobody, and every figure looks through them. */
export const MOST_EVIDENCE = 40;

/** At most 0.99: the calendar or the article may be wrong. */
function share(own: number, against: number): number {
  return Math.min(0.99, Math.round((own / (own + against)) * 100) / 100);
}
