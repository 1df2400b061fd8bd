/** Prepositions behind which a figure's place stands: "4,000 in Leeds", "at three hospitals". */
export const AT_PLACES: ReadonlySet<string> = new Set(['at', 'in', 'across', 'from']);

/** Prepositions that a place may follow, whatever else may. */
export const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'at in across by from throughout within for of'.split(' '),
);
