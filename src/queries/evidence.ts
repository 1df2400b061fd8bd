import { relationKey } from '../claims/claim-rows.ts';
import type { ArticleRow } from './articles.ts';
import type { ListQuery, NoConditions, PageQuery } from './read-by-key.ts';

/** One reason to believe something: a claim as stored, or a passage that a finding was taken from. */
export type EvidenceRow = {
  readonly article: ArticleRow | null;
  readonly referenceTables: readonly ReferenceTableRow[];
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  readonly reason?: string;
  readonly rule: string;
  readonly confidence: number;
};

export type ClaimRow = EvidenceRow & { readonly id: string; readonly sortKey: string };

export type ReferenceTableRow = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly licence: string;
};

/** Claims that a relationship rests on; keys are those of `evidenceKey`. */
export const evidenceByRelation: PageQuery<ClaimRow, NoConditions> = { name: 'read/evidence' };

/** The sources of reference tables; keys are names of tables, such as `strikes`. */
export const referenceTables: ListQuery<ReferenceTableRow> = { name: 'read/reference-tables' };

/** Key of the evidence that `subject` runs, called, held or covers `object`; both are ids. */
export const evidenceKey = relationKey;
