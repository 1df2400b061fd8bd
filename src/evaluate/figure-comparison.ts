import type { FigureFinding } from '../extract/record.ts';
import type { Amount, ExpectedFigure } from './annotation.ts';
import type { EntityNames } from './entity-names.ts';
import type { Pair } from './pairing.ts';
import type { NameComparison } from './same-name.ts';

/** A figure that was expected, and the one found for it. */
export type FigurePair = Pair<ExpectedFigure, FigureFinding>;

/** Amounts may be rounded: a third is 0.3333. */
const ROUNDING = 0.001;

/** Whether two figures give the same amount, or range of amounts. */
export function sameAmount({ amount }: ExpectedFigure, figure: FigureFinding): boolean {
  const found = amountOf(figure);
  const [one, other] = [[amount].flat(), [found].flat()];
  return one.length === other.length && one.every((number, at) => isClose(number, other[at]!));
}

/** The amount of a finding, as annotations have it. */
export function amountOf({ value, min, max }: FigureFinding): Amount {
  return value ?? [min ?? Number.NaN, max ?? Number.NaN];
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether two figures are compared with their amount in the same way: "more than", "about". */
export function sameComparator({ expected, found }: FigurePair): boolean {
  return expected.comparator === found.comparator;
}

/** Units are the same where their nouns are: "inpatient procedures" and "procedures". */
export function sameUnit({ expected, found }: FigurePair): boolean {
  const noun = (unit: string) => unit.toLowerCase().split(' ').at(-1);
  return noun(expected.unit) === noun(found.unit);
}

/** Tells whether two figures are about the same, and from the same source. */
export interface FigureNames {
  sameConcern(pair: FigurePair): boolean;
  sameSource(pair: FigurePair): boolean;
}

/** Compares by what a record's entities are called. */
export function createFigureNames(entities: EntityNames, names: NameComparison): FigureNames {
  const isCalled = (entity: string, name: string) =>
    (entities.get(entity) ?? []).some((one) => names.sameName(one, name));
  return {
    sameConcern({ expected, found }) {
      if (expected.concerns === null || found.concerns === null) {
        return expected.concerns === found.concerns;
      }
      return isCalled(found.concerns, expected.concerns);
    },
    sameSource(pair) {
      const { statedBy } = pair.found;
      if (statedBy === null) return !hasNamedSource(pair);
      return (pair.expected.statedBy ?? []).some(
        (speaker) => !speaker.anonymous && isCalled(statedBy, speaker.name),
      );
    },
  };
}

/** Whether the annotation names who states a figure. */
export function hasNamedSource({ expected }: FigurePair): boolean {
  return expected.statedBy?.some((speaker) => !speaker.anonymous) ?? false;
}
