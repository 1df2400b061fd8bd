import { join } from 'node:path';
import {
  badCell,
  type CsvRecord,
  listOf,
  oneOf,
  optionalTextOf,
  readCsvFile,
  textOf,
} from './csv-file.ts';
import { isDate, momentOf } from './dates.ts';
import { comparableName } from './slug.ts';

/** All reference tables. Every id that a row names exists in its table. */
export interface ReferenceTables {
  readonly sources: Table<SourceRow>;
  readonly disputes: Table<DisputeRow>;
  /** In the order of their first moment. */
  readonly strikes: Table<StrikeRow>;
  /** Organisations, trusts and hospitals share one space of ids. */
  readonly organisations: Table<OrganisationRow>;
  readonly trusts: Table<TrustRow>;
  readonly hospitals: Table<HospitalRow>;
  readonly offices: Table<OfficeRow>;
  readonly officeHolders: readonly OfficeHolderRow[];
  readonly people: Table<PersonRow>;
  readonly places: Table<PlaceRow>;
  readonly workforces: Table<WorkforceRow>;
  readonly trustsByOdsCode: ReadonlyMap<string, TrustRow>;
  /** By id of the trust. */
  readonly hospitalsByTrust: ReadonlyMap<string, readonly HospitalRow[]>;
  /** By `comparableName` of title or alias; several offices can go by one title. */
  readonly officesByTitle: ReadonlyMap<string, readonly OfficeRow[]>;
  /** By id of the office. */
  readonly holdersByOffice: ReadonlyMap<string, readonly OfficeHolderRow[]>;
  /** By id of the person. */
  readonly officesByPerson: ReadonlyMap<string, readonly OfficeHolderRow[]>;
}

/** The rows of one table, in file order unless told otherwise. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
}

/** Where the facts of a table come from, and under which licence. */
export interface SourceRow {
  readonly id: string;
  /** Name of the table's file without its ending. */
  readonly table: string;
  readonly title: string;
  /** A URL, or a description where there is no single page. */
  readonly source: string;
  readonly licence: string;
  /** When it was retrieved or published, null where that is not one date. */
  readonly retrieved: string | null;
}

export interface DisputeRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly workforces: readonly string[];
  /** Ids of places. */
  readonly nations: readonly string[];
  /** Ids of organisations. */
  readonly calledBy: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** A strike of the calendar. A date without a time counts as a whole day, so a `to` of that form is included. */
export interface StrikeRow {
  readonly id: string;
  readonly from: string;
  /** Null where no source gives the end. */
  readonly to: string | null;
  /** The stretches of a strike that paused in between; empty where it ran from `from` to `to`. */
  readonly windows: readonly StrikeWindow[];
  readonly workforces: readonly string[];
  /** Ids of places. */
  readonly nations: readonly string[];
  /** Ids of organisations. */
  readonly calledBy: readonly string[];
  readonly disputes: readonly string[];
  readonly status: StrikeStatus;
  readonly note: string | null;
  /** The page that gives the dates. */
  readonly source: string;
}

export interface StrikeWindow {
  readonly from: string;
  readonly to: string;
}

export type StrikeStatus = (typeof STRIKE_STATUSES)[number];

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly aliases: readonly string[];
  /** Those of its names that are also ordinary words or names of others ("Unite", "Metro"). */
  readonly ambiguous: readonly string[];
  /** Id of the organisation that it is part of. */
  readonly parent: string | null;
  /** Ids of places; empty where it acts in the whole country or in no one nation. */
  readonly nations: readonly string[];
}

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface TrustRow {
  readonly id: string;
  readonly odsCode: string;
  readonly name: string;
  /** Other names, former ones and those of trusts that became part of it included. */
  readonly aliases: readonly string[];
  readonly type: string;
  readonly region: string;
  /** ODS codes of the trusts that were merged into it on `mergedOn`. */
  readonly predecessors: readonly string[];
  readonly mergedOn: string | null;
}

export interface HospitalRow {
  readonly id: string;
  readonly odsCode: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly town: string;
  readonly trustOdsCode: string;
  /** Id of the trust. */
  readonly trust: string;
}

export interface OfficeRow {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the committee where it is an office of one. */
  readonly committee: string | null;
}

/** Who held an office. Dates are as exact as the source: a year, a month or a day; null is not known. */
export interface OfficeHolderRow {
  readonly office: string;
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly honorifics: readonly string[];
  readonly pronoun: Pronoun | null;
}

export type Pronoun = (typeof PRONOUNS)[number];

export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly aliases: readonly string[];
  /** Id of the next larger place. */
  readonly within: string | null;
  /** Whether the name is also an ordinary word, a surname or another place ("Reading", "Bolton"). */
  readonly ambiguous: boolean;
}

export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface WorkforceRow {
  readonly id: string;
  readonly name: string;
  /** What news calls its members, singular and plural. */
  readonly terms: readonly string[];
  /** Id of the workforce that was renamed to this one on `renamedOn`. */
  readonly renamedFrom: string | null;
  readonly renamedOn: string | null;
}

/**
 * Reads all tables from a folder of CSV files and checks them.
 * @throws ReferenceTableError at the first mistake, which names file, line, column and what was expected.
 */
export function readReferenceTables(folder: string): ReferenceTables {
  const read = <Row>(name: TableName, rowOf: (record: CsvRecord) => Row): readonly Read<Row>[] =>
    readCsvFile(join(folder, `${name}.csv`), COLUMNS[name]).map((record) => ({
      record,
      row: rowOf(record),
    }));

  const sources = read('sources', sourceOf);
  const workforces = read('workforces', workforceOf);
  const places = read('places', placeOf);
  const organisations = read('organisations', organisationOf);
  const trusts = read('trusts', trustOf);
  const trustsByOdsCode = indexed(trusts, 'ods_code', (row) => row.odsCode);
  const hospitals = read('hospitals', (record) => hospitalOf(record, trustsByOdsCode));
  const disputes = read('disputes', disputeOf);
  const strikes = read('strikes', strikeOf);
  const people = read('people', personOf);
  const offices = read('offices', officeOf);
  const officeHolders = read('office-holders', officeHolderOf);

  // One id must never mean a union in one article and a hospital in the next.
  indexed<Identified>([...organisations, ...trusts, ...hospitals], 'id', (row) => row.id);
  indexed(hospitals, 'ods_code', (row) => row.odsCode);
  const tables = {
    sources: tableOf(sources),
    disputes: tableOf(disputes),
    strikes: tableOf(
      strikes.toSorted(
        (one, other) => momentOf(one.row.from, 'FIRST') - momentOf(other.row.from, 'FIRST'),
      ),
    ),
    organisations: tableOf(organisations),
    trusts: tableOf(trusts),
    hospitals: tableOf(hospitals),
    offices: tableOf(offices),
    people: tableOf(people),
    places: tableOf(places),
    workforces: tableOf(workforces),
  };

  requireIds(
    sources,
    'table',
    (row) => [row.table],
    new Map(TABLE_NAMES.map((name) => [name, name])),
  );
  requireIds(places, 'within', (row) => row.within, tables.places.byId);
  requireIds(workforces, 'renamed_from', (row) => row.renamedFrom, tables.workforces.byId);
  requireIds(organisations, 'parent', (row) => row.parent, tables.organisations.byId);
  requireIds(organisations, 'nations', (row) => row.nations, tables.places.byId);
  for (const actions of [disputes, strikes]) {
    requireIds<Action>(actions, 'workforces', (row) => row.workforces, tables.workforces.byId);
    requireIds<Action>(actions, 'nations', (row) => row.nations, tables.places.byId);
    requireIds<Action>(actions, 'called_by', (row) => row.calledBy, tables.organisations.byId);
  }
  requireIds(strikes, 'disputes', (row) => row.disputes, tables.disputes.byId);
  requireIds(offices, 'organisation', (row) => row.organisation, tables.organisations.byId);
  requireIds(offices, 'committee', (row) => row.committee, tables.organisations.byId);
  requireIds(officeHolders, 'office', (row) => row.office, tables.offices.byId);
  requireIds(officeHolders, 'person', (row) => row.person, tables.people.byId);

  const holders = officeHolders.map(({ row }) => row);
  return {
    ...tables,
    officeHolders: holders,
    trustsByOdsCode,
    hospitalsByTrust: grouped(tables.hospitals.rows, (row) => [row.trust]),
    officesByTitle: grouped(
      tables.offices.rows,
      (row) => new Set([row.title, ...row.aliases].map(comparableName)),
    ),
    holdersByOffice: grouped(holders, (row) => [row.office]),
    officesByPerson: grouped(holders, (row) => [row.person]),
  };
}

const STRIKE_STATUSES = ['HELD', 'CALLED_OFF', 'ANNOUNCED'] as const;

const ORGANISATION_KINDS = [
  'UNION',
  'DEPARTMENT',
  'PUBLIC_BODY',
  'PUBLISHER',
  'PARTY',
  'COMPANY',
  'CHARITY',
  'OTHER',
] as const;

const PLACE_KINDS = ['COUNTRY', 'NATION', 'REGION', 'COUNTY', 'CITY', 'TOWN'] as const;

const PRONOUNS = ['he', 'she', 'they'] as const;

const ACTION_COLUMNS = ['workforces', 'nations', 'called_by', 'from', 'to'];

/** The columns that each table must have; it may have more. */
const COLUMNS = {
  sources: ['id', 'table', 'title', 'source', 'licence', 'retrieved'],
  disputes: ['id', 'name', 'aliases', ...ACTION_COLUMNS],
  strikes: ['id', 'windows', 'disputes', 'status', 'note', 'source', ...ACTION_COLUMNS],
  organisations: ['id', 'name', 'kind', 'aliases', 'ambiguous', 'parent', 'nations'],
  trusts: ['id', 'ods_code', 'name', 'aliases', 'type', 'region', 'predecessors', 'merged_on'],
  hospitals: ['id', 'ods_code', 'name', 'aliases', 'town', 'trust_ods_code'],
  offices: ['id', 'title', 'aliases', 'organisation', 'committee'],
  'office-holders': ['office', 'person', 'from', 'to', 'source'],
  people: ['id', 'name', 'aliases', 'honorifics', 'pronoun'],
  places: ['id', 'name', 'kind', 'aliases', 'within', 'ambiguous'],
  workforces: ['id', 'name', 'terms', 'renamed_from', 'renamed_on'],
};

type TableName = keyof typeof COLUMNS;

const TABLE_NAMES = Object.keys(COLUMNS);

/** A row beside the record it was read from, for pointing at it while the tables are checked. */
interface Read<Row> {
  readonly record: CsvRecord;
  readonly row: Row;
}

interface Identified {
  readonly id: string;
}

type Action = Pick<StrikeRow, 'workforces' | 'nations' | 'calledBy'>;

function sourceOf(record: CsvRecord): SourceRow {
  return {
    id: idOf(record),
    table: textOf(record, 'table'),
    title: textOf(record, 'title'),
    source: textOf(record, 'source'),
    licence: textOf(record, 'licence'),
    retrieved: optionalDateOf(record, 'retrieved'),
  };
}

function disputeOf(record: CsvRecord): DisputeRow {
  return {
    id: idOf(record),
    name: textOf(record, 'name'),
    aliases: listOf(record, 'aliases'),
    workforces: filledListOf(record, 'workforces'),
    nations: filledListOf(record, 'nations'),
    calledBy: filledListOf(record, 'called_by'),
    ...periodOf(record),
  };
}

function strikeOf(record: CsvRecord): StrikeRow {
  return {
    id: idOf(record),
    ...periodOf(record),
    from: dateOf(record, 'from'),
    windows: windowsOf(record),
    workforces: filledListOf(record, 'workforces'),
    nations: filledListOf(record, 'nations'),
    calledBy: filledListOf(record, 'called_by'),
    disputes: filledListOf(record, 'disputes'),
    status: oneOf(record, 'status', STRIKE_STATUSES),
    note: optionalTextOf(record, 'note'),
    source: textOf(record, 'source'),
  };
}

function organisationOf(record: CsvRecord): OrganisationRow {
  const name = textOf(record, 'name');
  const aliases = listOf(record, 'aliases');
  const ambiguous = listOf(record, 'ambiguous');
  if (!ambiguous.every((entry) => entry === name || aliases.includes(entry))) {
    throw badCell(record, 'ambiguous', 'names from the columns name and aliases');
  }
  return {
    id: idOf(record),
    name,
    kind: oneOf(record, 'kind', ORGANISATION_KINDS),
    aliases,
    ambiguous,
    parent: optionalTextOf(record, 'parent'),
    nations: listOf(record, 'nations'),
  };
}

function trustOf(record: CsvRecord): TrustRow {
  return {
    id: idOf(record),
    odsCode: odsCodeOf(record, 'ods_code'),
    name: textOf(record, 'name'),
    aliases: listOf(record, 'aliases'),
    type: textOf(record, 'type'),
    region: textOf(record, 'region'),
    predecessors: listOf(record, 'predecessors'),
    mergedOn: optionalDateOf(record, 'merged_on'),
  };
}

function hospitalOf(record: CsvRecord, trusts: ReadonlyMap<string, TrustRow>): HospitalRow {
  const trustOdsCode = odsCodeOf(record, 'trust_ods_code');
  const trust = trusts.get(trustOdsCode);
  if (trust === undefined)
    throw badCell(record, 'trust_ods_code', 'the ODS code of a trust in trusts.csv');
  return {
    id: idOf(record),
    odsCode: odsCodeOf(record, 'ods_code'),
    name: textOf(record, 'name'),
    aliases: listOf(record, 'aliases'),
    town: textOf(record, 'town'),
    trustOdsCode,
    trust: trust.id,
  };
}

function officeOf(record: CsvRecord): OfficeRow {
  return {
    id: idOf(record),
    title: textOf(record, 'title'),
    aliases: listOf(record, 'aliases'),
    organisation: textOf(record, 'organisation'),
    committee: optionalTextOf(record, 'committee'),
  };
}

function officeHolderOf(record: CsvRecord): OfficeHolderRow {
  return {
    office: textOf(record, 'office'),
    person: textOf(record, 'person'),
    ...periodOf(record),
    source: textOf(record, 'source'),
  };
}

function personOf(record: CsvRecord): PersonRow {
  return {
    id: idOf(record),
    name: textOf(record, 'name'),
    aliases: listOf(record, 'aliases'),
    honorifics: listOf(record, 'honorifics'),
    pronoun: record.fields.pronoun === '' ? null : oneOf(record, 'pronoun', PRONOUNS),
  };
}

function placeOf(record: CsvRecord): PlaceRow {
  return {
    id: idOf(record),
    name: textOf(record, 'name'),
    kind: oneOf(record, 'kind', PLACE_KINDS),
    aliases: listOf(record, 'aliases'),
    within: optionalTextOf(record, 'within'),
    ambiguous: oneOf(record, 'ambiguous', ['yes', 'no']) === 'yes',
  };
}

function workforceOf(record: CsvRecord): WorkforceRow {
  const renamedFrom = optionalTextOf(record, 'renamed_from');
  const renamedOn = optionalDateOf(record, 'renamed_on');
  if ((renamedFrom === null) !== (renamedOn === null)) {
    throw badCell(record, 'renamed_on', 'a date exactly where renamed_from names a workforce');
  }
  return {
    id: idOf(record),
    name: textOf(record, 'name'),
    terms: filledListOf(record, 'terms'),
    renamedFrom,
    renamedOn,
  };
}

function idOf(record: CsvRecord): string {
  const id = record.fields.id ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw badCell(record, 'id', 'lower-case letters and digits joined by hyphens');
  }
  return id;
}

function odsCodeOf(record: CsvRecord, column: string): string {
  const code = record.fields[column] ?? '';
  if (!/^[A-Z0-9]{3,6}$/.test(code)) throw badCell(record, column, 'an ODS code such as RWH');
  return code;
}

function filledListOf(record: CsvRecord, column: string): readonly string[] {
  const list = listOf(record, column);
  if (list.length === 0) throw badCell(record, column, 'at least one entry');
  return list;
}

function optionalDateOf(record: CsvRecord, column: string): string | null {
  return record.fields[column] === '' ? null : dateOf(record, column);
}

function dateOf(record: CsvRecord, column: string): string {
  const text = record.fields[column] ?? '';
  if (!isDate(text)) throw badCell(record, column, 'an ISO 8601 date, or a time with its offset');
  return text;
}

function periodOf(record: CsvRecord): { readonly from: string | null; readonly to: string | null } {
  const from = optionalDateOf(record, 'from');
  const to = optionalDateOf(record, 'to');
  if (from !== null && to !== null && momentOf(from, 'FIRST') > momentOf(to, 'LAST')) {
    throw badCell(record, 'to', `a date not before ${from}`);
  }
  return { from, to };
}

function windowsOf(record: CsvRecord): readonly StrikeWindow[] {
  return listOf(record, 'windows').map((window) => {
    const [from = '', to = '', ...more] = window.split('/');
    if (more.length > 0 || !isDate(from) || !isDate(to) || Date.parse(from) >= Date.parse(to)) {
      throw badCell(record, 'windows', 'pairs of dates as from/to, the first before the second');
    }
    return { from, to };
  });
}

function tableOf<Row extends Identified>(reads: readonly Read<Row>[]): Table<Row> {
  return { rows: reads.map(({ row }) => row), byId: indexed(reads, 'id', (row) => row.id) };
}

function indexed<Row>(
  reads: readonly Read<Row>[],
  column: string,
  keyOf: (row: Row) => string,
): ReadonlyMap<string, Row> {
  const places = new Map<string, CsvRecord>();
  const index = new Map<string, Row>();
  for (const { record, row } of reads) {
    const key = keyOf(row);
    const other = places.get(key);
    if (other !== undefined) {
      throw badCell(record, column, `a value of its own, unlike ${other.file}, line ${other.line}`);
    }
    places.set(key, record);
    index.set(key, row);
  }
  return index;
}

function requireIds<Row>(
  reads: readonly Read<Row>[],
  column: string,
  idsOf: (row: Row) => string | readonly string[] | null,
  known: ReadonlyMap<string, unknown>,
): void {
  for (const { record, row } of reads) {
    const ids = idsOf(row) ?? [];
    for (const id of typeof ids === 'string' ? [ids] : ids) {
      if (!known.has(id)) throw badCell(record, column, `known ids, "${id}" is none`);
    }
  }
}

function grouped<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => Iterable<string>,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}
