import type { NameEntry } from './name-index.ts';
import type { ReferenceTables } from './tables.ts';

/** What a name stands for: a row of one of the tables. */
export interface ReferenceEntity {
  readonly kind: ReferenceKind;
  readonly id: string;
}

export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Every kind of entity that the tables name. */
export const REFERENCE_KINDS = [
  'PERSON',
  'OFFICE',
  'ORGANISATION',
  'TRUST',
  'HOSPITAL',
  'PLACE',
  'WORKFORCE',
  'DISPUTE',
] as const;

/**
 * All names and aliases in the tables, for `createNameIndex`. One entity object stands for a row in all
 * its entries.
 */
export function referenceNames(
  tables: ReferenceTables,
  kinds: readonly ReferenceKind[] = REFERENCE_KINDS,
): readonly NameEntry<ReferenceEntity>[] {
  return kinds.flatMap((kind) => NAMES_OF[kind](tables));
}

type Names = readonly NameEntry<ReferenceEntity>[];

const NAMES_OF: Readonly<Record<ReferenceKind, (tables: ReferenceTables) => Names>> = {
  PERSON: ({ people }) =>
    people.rows.flatMap(({ id, name, aliases }) => entriesOf('PERSON', id, [name, ...aliases])),
  // "Health Secretary", "health secretary" and "HEALTH SECRETARY" are one title.
  OFFICE: ({ offices }) =>
    offices.rows.flatMap(({ id, title, aliases }) =>
      entriesOf('OFFICE', id, [title, ...aliases], { anyCase: true }),
    ),
  ORGANISATION: ({ organisations }) =>
    organisations.rows.flatMap(({ id, name, aliases, ambiguous }) =>
      entriesOf('ORGANISATION', id, [name, ...aliases]).map((entry) => ({
        ...entry,
        ambiguous: ambiguous.includes(entry.name),
      })),
    ),
  TRUST: ({ trusts }) =>
    trusts.rows.flatMap(({ id, name, aliases }) =>
      entriesOf('TRUST', id, [name, ...aliases], { style: 'TRUST' }),
    ),
  HOSPITAL: ({ hospitals }) =>
    hospitals.rows.flatMap(({ id, name, aliases }) =>
      entriesOf('HOSPITAL', id, [name, ...aliases]),
    ),
  PLACE: ({ places }) =>
    places.rows.flatMap(({ id, name, aliases, ambiguous }) =>
      entriesOf('PLACE', id, [name, ...aliases], { ambiguous }),
    ),
  WORKFORCE: ({ workforces }) =>
    workforces.rows.flatMap(({ id, terms }) => entriesOf('WORKFORCE', id, terms)),
  DISPUTE: ({ disputes }) =>
    disputes.rows.flatMap(({ id, name, aliases }) => entriesOf('DISPUTE', id, [name, ...aliases])),
};

function entriesOf(
  kind: ReferenceKind,
  id: string,
  names: readonly string[],
  options: Pick<NameEntry<ReferenceEntity>, 'anyCase' | 'ambiguous' | 'style'> = {},
): Names {
  const entity = { kind, id };
  return [...new Set(names)].map((name) => ({ name, entity, ...options }));
}
