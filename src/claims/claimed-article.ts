import type { ExtractionRecord } from '../extract/record.ts';
import type { ReferenceTables } from '../reference/tables.ts';
import type { StatedAppointments } from './appointments.ts';
import type { EntityRegister } from './entity-register.ts';
import type { SortDate } from './graph-change.ts';

/** The article that rows are made from, with what all of them share. */
export interface ClaimedArticle {
  readonly record: ExtractionRecord;
  readonly id: string;
  readonly versionId: string;
  readonly text: string;
  readonly sortDate: SortDate;
  readonly reference: ReferenceTables;
  readonly entities: EntityRegister;
  readonly appointments: StatedAppointments;
  /** By which people are told from others of their names, by the ids of those who are. */
  readonly namesakeEvidence: ReadonlyMap<string, string>;
}
