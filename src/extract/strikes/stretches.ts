import type { Day } from './days.ts';

/** First and last day of days without a gap. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Days in order as stretches without a gap. */
export function stretches(days: readonly Day[]): readonly Stretch[] {
  const found: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const before = found.at(-1);
    if (before !== undefined && day <= before.to + 1) before.to = day;
    else found.push({ from: day, to: day });
  }
  return found;
}

/** The same, of days that the words tell in full. */
export function wholeStretches(
  days: readonly Day[],
  stated: boolean,
): readonly (Stretch & { readonly stated: boolean; readonly whole: true })[] {
  return stretches(days).map((stretch) => ({ ...stretch, stated, whole: true }));
}
