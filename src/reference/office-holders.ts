import { firstDayOf, lastDayOf } from './dates.ts';
import { comparableName } from './slug.ts';
import type { OfficeHolderRow, OfficeRow, PersonRow, ReferenceTables } from './tables.ts';

/** A person in an office over a time, as the tables know it. */
export interface Holding {
  readonly office: OfficeRow;
  readonly person: PersonRow;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
  /**
   * `CERTAIN` where the known dates enclose the day asked about, or where no day was asked about.
   * `POSSIBLE` where they merely do not exclude it: no first day is known, or only its month or year.
   */
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
}

/**
 * Who held an office that goes by this title, in any case ("health secretary"), or that has this id. With
 * a date, only those who may have held it on that day. The certain ones come first, then in order of time.
 * A day of handover belongs to both.
 */
export function holdersOf(
  tables: ReferenceTables,
  officeTitle: string,
  date?: string,
): readonly Holding[] {
  const office = tables.offices.byId.get(officeTitle);
  const offices = office
    ? [office]
    : (tables.officesByTitle.get(comparableName(officeTitle)) ?? []);
  return holdingsOf(
    tables,
    offices.flatMap(({ id }) => tables.holdersByOffice.get(id) ?? []),
    date,
  );
}

/** Which offices a person held, with a date those that may have been held on that day; order as above. */
export function officesOf(
  tables: ReferenceTables,
  personId: string,
  date?: string,
): readonly Holding[] {
  return holdingsOf(tables, tables.officesByPerson.get(personId) ?? [], date);
}

function holdingsOf(
  tables: ReferenceTables,
  rows: readonly OfficeHolderRow[],
  date: string | undefined,
): readonly Holding[] {
  return rows
    .flatMap((row): Holding | readonly Holding[] => {
      const certainty = date === undefined ? 'CERTAIN' : certaintyOn(date.slice(0, 10), row);
      const office = tables.offices.byId.get(row.office);
      const person = tables.people.byId.get(row.person);
      if (certainty === null || office === undefined || person === undefined) return [];
      return { office, person, from: row.from, to: row.to, source: row.source, certainty };
    })
    .toSorted((one, other) => compareTexts(orderOf(one), orderOf(other)));
}

function certaintyOn(day: string, { from, to }: OfficeHolderRow): Holding['certainty'] | null {
  const startsLater = from !== null && day < firstDayOf(from);
  const endedBefore = to !== null && day > lastDayOf(to);
  if (startsLater || endedBefore) return null;
  const hasStarted = from !== null && day >= lastDayOf(from);
  const hasNotEnded = to === null || day <= firstDayOf(to);
  return hasStarted && hasNotEnded ? 'CERTAIN' : 'POSSIBLE';
}

function orderOf({ certainty, from, to, person }: Holding): string {
  // An unknown first day sorts by the last one; without either it comes last.
  return [certainty, from ?? to ?? '9999', person.id].join(' ');
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
