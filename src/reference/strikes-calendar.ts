import { firstDayOf, lastDayOf } from './dates.ts';
import type { ReferenceTables, StrikeRow } from './tables.ts';

/** What the strikes asked for must have in common. */
export interface StrikeFilter {
  /** Id of a workforce, under its present or a former name. Any by default. */
  readonly workforce?: string;
  /** Id of a nation. Any by default. */
  readonly nation?: string;
}

/** The strikes of the calendar that touch the days from `from` to `to`, both included, in order of time. */
export function strikesBetween(
  tables: ReferenceTables,
  from: string,
  to: string,
  { workforce, nation }: StrikeFilter = {},
): readonly StrikeRow[] {
  const names = workforce === undefined ? null : workforceNames(tables, workforce);
  return tables.strikes.rows.filter(
    (strike) =>
      firstDayOf(strike.from) <= lastDayOf(to) &&
      lastDayOf(strike.to ?? strike.from) >= firstDayOf(from) &&
      (names === null || strike.workforces.some((id) => names.has(id))) &&
      (nation === undefined || strike.nations.includes(nation)),
  );
}

/** Ids of a workforce under all the names it has had: junior doctors are called resident doctors now. */
export function workforceNames(tables: ReferenceTables, id: string): ReadonlySet<string> {
  const names = new Set([id]);
  // A set also visits what is added during the walk, so chains of renamings are followed to both ends.
  for (const name of names) {
    for (const row of tables.workforces.rows) {
      if (row.id === name && row.renamedFrom !== null) names.add(row.renamedFrom);
      if (row.renamedFrom === name) names.add(row.id);
    }
  }
  return names;
}
