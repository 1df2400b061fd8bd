import { findPairs, type Pair } from '../discrepancies/pairs.ts';
import { VERDICTS } from '../discrepancies/verdict.ts';
import { PicketlineError } from '../errors.ts';
import type { QueryDiscrepanciesArgs } from '../generated/resolver-types.ts';
import {
  COMPARABLE_FIGURES,
  type ComparableFigureConditions,
  type ComparableFigureRow,
} from '../queries/figures.ts';
import { type PageQuery, WHOLE_LIST } from '../queries/read-by-key.ts';
import { askedPage, type Connection, NO_DAYS } from './connection.ts';
import type { RequestContext } from './context.ts';
import { keyOf, keyOrNull } from './global-id.ts';
import { confidenceOf } from './list-kinds.ts';

type Arguments = Partial<QueryDiscrepanciesArgs>;

/** Pairs among more figures than this would keep the server busy for too long. */
const MOST_FIGURES = 3000;

/** A page of the pairs of figures that say different things. */
export async function readDiscrepancies(
  { loaders }: RequestContext,
  { verdicts, ...given }: Arguments,
): Promise<Connection<Pair>> {
  const { query, key } = anchorOf(given);
  const conditions: ComparableFigureConditions = {
    concerns: keyOrNull(given.concerns, 'Organisation', 'Place'),
    measure: given.measure ?? null,
    unit: given.unit ?? null,
    minConfidence: confidenceOf(given),
  };
  const { stretch, toConnection } = askedPage({ type: 'Discrepancy', days: NO_DAYS }, given);
  const whole = { ...WHOLE_LIST, backward: false, limit: MOST_FIGURES + 1 };
  const figures = await loaders.page(query, key, whole, conditions);
  if (figures.length > MOST_FIGURES) throw tooMany();
  return toConnection(findPairs(figures, verdicts ?? VERDICTS, stretch), key);
}

interface Anchor {
  readonly query: PageQuery<ComparableFigureRow, ComparableFigureConditions>;
  readonly key: string;
}

/** Throws `BAD_ARGUMENT` where the figures are not those of one strike, dispute or subject. */
function anchorOf({ strike, dispute, concerns }: Arguments): Anchor {
  if (strike != null && dispute != null) {
    throw new PicketlineError('BAD_ARGUMENT', 'Expected strike or dispute, got both');
  }
  if (strike != null) return { query: COMPARABLE_FIGURES.strike, key: keyOf(strike, 'Strike') };
  if (dispute != null) return { query: COMPARABLE_FIGURES.dispute, key: keyOf(dispute, 'Dispute') };
  if (concerns != null) {
    return { query: COMPARABLE_FIGURES.concerns, key: keyOf(concerns, 'Organisation', 'Place') };
  }
  throw new PicketlineError('BAD_ARGUMENT', 'Expected strike, dispute or concerns, got none');
}

function tooMany(): PicketlineError {
  return new PicketlineError(
    'TOO_EXPENSIVE',
    `Expected at most ${MOST_FIGURES.toLocaleString('en-GB')} figures to compare, got more. ` +
      'Ask for one strike, or for less with concerns, measure, unit or minConfidence.',
  );
}
