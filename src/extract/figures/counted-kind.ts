import { CURRENCY_CODES } from './money.ts';
import type { Quantity } from './quantities.ts';
import type { FigureVocabulary } from './vocabulary.ts';

/** What kind of thing a quantity counts; it decides which measures it can have. */
export type CountedKind = 'STAFF' | 'CARE' | 'MONEY' | 'TIME' | 'PERCENT' | 'OTHER';

/** The kind of what a unit counts, by its noun. */
export function countedKind(unit: Quantity['unit'], vocabulary: FigureVocabulary): CountedKind {
  if (unit === null) return 'OTHER';
  if (CURRENCY_CODES.has(unit.name)) return 'MONEY';
  if (unit.time === true) return 'TIME';
  const part = PARTS_OF_ONE.has(unit.name);
  if (part && unit.of === null) return 'PERCENT';
  const noun = (part ? unit.of! : unit.name).split(' ').at(-1)!;
  if (vocabulary.isStaff(noun)) return 'STAFF';
  if (vocabulary.care.has(noun)) return 'CARE';
  return part ? 'PERCENT' : 'OTHER';
}

const PARTS_OF_ONE = new Set(['percent', 'percentage points', 'share']);

/** The noun that a quantity counts, or is a part of. */
export function unitNoun({ unit }: Quantity): string {
  return (unit?.of ?? unit?.name ?? '').split(' ').at(-1)!;
}

/** What is counted where work is: "2,500 job cuts", "58 vacancies". */
export const JOBS: ReadonlySet<string> = new Set(['jobs', 'vacancies', 'redundancies', 'layoffs']);
