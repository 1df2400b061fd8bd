import { type EntityMerge, MERGES } from './entity-merging.ts';
import { type AppointmentRow, type GraphChange, NO_CHANGE } from './graph-change.ts';

/**
 * What several articles say, as one change: every finding of each, and each entity once, called as all of
 * them together have it. Writing it leaves the graph as writing one article after the other does.
 */
export function joinChanges(changes: readonly GraphChange[]): GraphChange {
  const joined = Object.fromEntries(
    Object.keys(NO_CHANGE).map((list) => [
      list,
      changes.flatMap((change): readonly unknown[] => change[list as keyof GraphChange]),
    ]),
  ) as unknown as GraphChange;
  return {
    ...joined,
    people: joinRows(joined.people, MERGES.people),
    organisations: joinRows(joined.organisations, MERGES.organisations),
    places: joinRows(joined.places, MERGES.places),
    strikes: joinRows(joined.strikes, MERGES.strikes),
    disputes: firstOfEach(joined.disputes),
    offices: firstOfEach(joined.offices),
    appointments: joinAppointments(joined.appointments),
  };
}

interface EntityRow {
  readonly id: string;
  readonly properties: { readonly inReference: boolean };
}

function joinRows<Row extends EntityRow>(
  rows: readonly Row[],
  merge: EntityMerge<Row, Row['properties']>,
): readonly Row[] {
  const byId = new Map<string, Row>();
  for (const row of rows) {
    const known = byId.get(row.id);
    // All rows of an entity of the reference tables are the same.
    const isDone = known?.properties.inReference === true;
    if (known === undefined) byId.set(row.id, row);
    else if (!isDone) byId.set(row.id, merge(row, known.properties));
  }
  return [...byId.values()];
}

/** Two articles may give one appointment different links; each link keeps a row. */
function joinAppointments(rows: readonly AppointmentRow[]): readonly AppointmentRow[] {
  const merged = new Map(joinRows(rows, MERGES.appointments).map((row) => [row.id, row]));
  const byLinks = new Map(
    rows.map((row) => [JSON.stringify([row.id, row.office, row.organisation]), row]),
  );
  return [...byLinks.values()].map((row) => ({ ...row, ...propertiesOf(merged.get(row.id)) }));
}

function propertiesOf(row: AppointmentRow | undefined): Partial<AppointmentRow> {
  return row === undefined ? {} : { properties: row.properties };
}

function firstOfEach<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
