import type { FigureFinding } from '../record.ts';
import type { DraftFigure } from './figure-sentence.ts';
import { findSums } from './sums.ts';

/**
 * What figures tell about each other: which add up to which, and where a total is given twice. Parts take
 * over from their total whom and when they are about.
 */
export function completeFigures(drafts: readonly DraftFigure[]): readonly FigureFinding[] {
  const sums = findSums(
    drafts.map(({ figure, kind, sentence }) => ({
      id: figure.id,
      value: canBeAdded(figure) ? (figure.value ?? null) : null,
      kind: `${kind} ${figure.measure}`,
      sentence: sentence.index,
    })),
  );
  const totals = new Map<string, FigureFinding>();
  for (const { figure } of drafts) {
    for (const part of sums.get(figure.id) ?? []) totals.set(part, figure);
  }
  const national = drafts
    .map(({ figure }) => figure)
    .filter(
      ({ concerns, value }) => concerns === NATION && value !== undefined && value >= LEAST_TOTAL,
    )
    // a news article has a handful; each figure is compared with all of them
    .slice(0, MOST_TOTALS);
  const scopes = scopesOf(drafts);
  return drafts.map(({ figure }) => {
    const total = totals.get(figure.id);
    return {
      ...figure,
      sumOf: sums.get(figure.id) ?? [],
      concerns:
        figure.concerns ??
        total?.concerns ??
        sameTotal(figure, national)?.concerns ??
        (isShare(figure) ? (scopes.get(figure.measure) ?? null) : null),
      period: figure.period ?? total?.period ?? null,
    };
  });
}

/** For cancellations the nation, where all that the article places are the nation's. */
function scopesOf(drafts: readonly DraftFigure[]): ReadonlyMap<string, string> {
  const placed = new Map<string, Set<string>>();
  for (const { figure } of drafts) {
    if (figure.concerns === null) continue;
    placed.set(figure.measure, (placed.get(figure.measure) ?? new Set()).add(figure.concerns));
  }
  return new Map(
    [...placed].flatMap(([measure, places]) =>
      measure === 'CANCELLATIONS' && places.size === 1 && places.has(NATION)
        ? [[measure, NATION] as const]
        : [],
    ),
  );
}

/** "one in ten operations" is of the operations counted before. */
function isShare({ unit, strike }: FigureFinding): boolean {
  return strike !== null && (unit === 'percent' || unit === 'share');
}

function canBeAdded({ comparator, change, unit }: FigureFinding): boolean {
  return comparator === 'EXACT' && change === 'ABSOLUTE' && unit !== 'percent' && unit !== 'share';
}

/**
 * "each of the 195,000 appointments", after "across England, almost 200,000 appointments": two numbers of
 * this size, this near and of one measure are the same total said twice.
 */
function sameTotal(
  figure: FigureFinding,
  national: readonly FigureFinding[],
): FigureFinding | undefined {
  if (figure.value === undefined || figure.change !== 'ABSOLUTE') return undefined;
  return national.find(
    ({ value, measure, strike }) =>
      measure === figure.measure &&
      strike === figure.strike &&
      Math.abs(value! - figure.value!) <= NEAR * value!,
  );
}

const NATION = 'england';
const LEAST_TOTAL = 10_000;
const MOST_TOTALS = 20;
const NEAR = 0.05;
