import {
  mergeOrganisationNames,
  mergePersonNames,
  mergePlaceNames,
  mergeStrikeFacts,
  preferredName,
} from './canonical-names.ts';
import { appointmentRow, organisationRow, personRow, placeRow, strikeRow } from './entity-rows.ts';
import type {
  AppointmentRow,
  GraphChange,
  OrganisationNames,
  OrganisationRow,
  PersonNames,
  PersonRow,
  PlaceNames,
  PlaceRow,
  StrikeFacts,
  StrikeRow,
} from './graph-change.ts';

/** What is said of an entity, by its label. */
interface SaidOf {
  readonly Person: PersonNames;
  readonly Organisation: OrganisationNames;
  readonly Place: PlaceNames;
  readonly Strike: StrikeFacts;
  readonly Appointment: { readonly title: string };
}

/** What the graph says of one entity. */
export type StoredEntity = {
  readonly [Label in keyof SaidOf]: {
    readonly label: Label;
    readonly id: string;
    readonly inReference: boolean;
    readonly said: SaidOf[Label];
  };
}[keyof SaidOf];

/** What all articles say of one entity outside the reference tables. */
export type EntityEvidence = {
  readonly [Label in keyof SaidOf]: {
    readonly label: Label;
    readonly id: string;
    readonly said: readonly SaidOf[Label][];
  };
}[keyof SaidOf];

/** Ids of entities that articles can add to. */
export type EntityIds = {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly strikes: readonly string[];
  readonly appointments: readonly string[];
};

/** Rows of such entities. */
export interface MergedRows {
  readonly people: readonly PersonRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly places: readonly PlaceRow[];
  readonly strikes: readonly StrikeRow[];
  readonly appointments: readonly AppointmentRow[];
}

/** The entities of a change that the graph may know already. */
export function entityIdsOf(change: GraphChange): EntityIds {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return {
    people: ids(change.people),
    organisations: ids(change.organisations),
    places: ids(change.places),
    strikes: ids(change.strikes),
    appointments: ids(change.appointments),
  };
}

/**
 * The change with what the graph already says of its entities merged in; entities of which it already says
 * all are left out.
 */
export function mergeStoredEntities(
  change: GraphChange,
  stored: readonly StoredEntity[],
): GraphChange {
  const storedAs = <Label extends StoredEntity['label']>(label: Label) =>
    new Map(withLabel(stored, label).map((entity) => [entity.id, entity]));
  return {
    ...change,
    people: mergeRows(change.people, storedAs('Person'), MERGES.people),
    organisations: mergeRows(change.organisations, storedAs('Organisation'), MERGES.organisations),
    places: mergeRows(change.places, storedAs('Place'), MERGES.places),
    strikes: mergeRows(change.strikes, storedAs('Strike'), MERGES.strikes),
    appointments: mergeRows(change.appointments, storedAs('Appointment'), MERGES.appointments),
  };
}

/** The row of an entity outside the reference tables, with what another article says of it merged in. */
export type EntityMerge<Row, Said> = (row: Row, said: Said) => Row;

/** How rows of each kind of entity are merged. */
export const MERGES: {
  readonly people: EntityMerge<PersonRow, PersonNames>;
  readonly organisations: EntityMerge<OrganisationRow, OrganisationNames>;
  readonly places: EntityMerge<PlaceRow, PlaceNames>;
  readonly strikes: EntityMerge<StrikeRow, StrikeFacts>;
  readonly appointments: EntityMerge<AppointmentRow, { readonly title: string }>;
} = {
  people: (row, said) => personRow(row.id, mergePersonNames(row.properties, said)),
  organisations: (row, said) =>
    organisationRow(row.id, mergeOrganisationNames(row.properties, said)),
  places: (row, said) => placeRow(row.id, mergePlaceNames(row.properties, said)),
  strikes: (row, said) => strikeRow(row.id, mergeStrikeFacts(row.properties, said)),
  appointments: (row, said) => ({
    ...row,
    ...untimedAppointment(row.id, preferredName(row.properties.title, said.title)),
    office: row.office,
    organisation: row.organisation,
  }),
};

/** Rows as all articles together have it, and the ids of entities of which nobody speaks any more. */
export function mergeEvidence(evidence: readonly EntityEvidence[]): {
  readonly rows: MergedRows;
  readonly gone: EntityIds;
} {
  const of = <Label extends EntityEvidence['label']>(label: Label) => withLabel(evidence, label);
  return {
    rows: {
      people: rowsFrom(of('Person'), mergePersonNames, personRow),
      organisations: rowsFrom(of('Organisation'), mergeOrganisationNames, organisationRow),
      places: rowsFrom(of('Place'), mergePlaceNames, placeRow),
      strikes: rowsFrom(of('Strike'), mergeStrikeFacts, strikeRow),
      appointments: rowsFrom(
        of('Appointment'),
        (one, other) => ({ title: preferredName(one.title, other.title) }),
        (id, { title }) => untimedAppointment(id, title),
      ),
    },
    gone: {
      people: idsWithout(of('Person')),
      organisations: idsWithout(of('Organisation')),
      places: idsWithout(of('Place')),
      strikes: idsWithout(of('Strike')),
      appointments: idsWithout(of('Appointment')),
    },
  };
}

function withLabel<Entity extends { readonly label: string }, Label extends Entity['label']>(
  entities: readonly Entity[],
  label: Label,
): readonly Extract<Entity, { readonly label: Label }>[] {
  return entities.filter(
    (entity): entity is Extract<Entity, { readonly label: Label }> => entity.label === label,
  );
}

function mergeRows<
  Row extends { readonly id: string; readonly properties: { readonly inReference: boolean } },
  Said,
>(
  rows: readonly Row[],
  stored: ReadonlyMap<string, { readonly inReference: boolean; readonly said: Said }>,
  merge: EntityMerge<Row, Said>,
): readonly Row[] {
  return rows.flatMap((row) => {
    const known = stored.get(row.id);
    if (known === undefined) return row;
    // The reference tables are written as a whole, before any article.
    if (row.properties.inReference || known.inReference) {
      return row.properties.inReference === known.inReference ? [] : row;
    }
    const merged = merge(row, known.said);
    return says(merged.properties, known.said) ? [] : merged;
  });
}

/** Whether properties hold what is said already. */
function says(properties: object, said: unknown): boolean {
  const held = properties as Readonly<Record<string, unknown>>;
  return Object.entries(said as object).every(
    ([key, value]) => JSON.stringify(held[key] ?? null) === JSON.stringify(value ?? null),
  );
}

function rowsFrom<Said, Row>(
  evidence: readonly { readonly id: string; readonly said: readonly Said[] }[],
  merge: (one: Said, other: Said) => Said,
  rowOf: (id: string, said: Said) => Row,
): readonly Row[] {
  return evidence
    .filter(({ said }) => said.length > 0)
    .map(({ id, said }) => rowOf(id, said.reduce(merge)));
}

function idsWithout(
  evidence: readonly { readonly id: string; readonly said: readonly unknown[] }[],
): readonly string[] {
  return evidence.filter(({ said }) => said.length === 0).map(({ id }) => id);
}

/** An appointment that articles state and the tables do not know. Its links stand already. */
function untimedAppointment(id: string, title: string): AppointmentRow {
  return appointmentRow(id, { title, from: null, to: null, office: null, organisation: null });
}
