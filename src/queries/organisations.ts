import type { ListQueries, NoConditions, PageQuery, RowQuery } from './read-by-key.ts';

/** An organisation as stored; properties that are not known are absent. */
export type OrganisationRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly name: string;
  readonly nameKey: string;
  readonly kind: string;
  readonly odsCode?: string;
  readonly aliases: readonly string[];
};

/** Null where anything goes. `name` is a name key. */
export type OrganisationConditions = {
  readonly name: string | null;
  readonly kind: string | null;
};

export const ORGANISATIONS = {
  all: { name: 'read/organisations-all' },
  anchors: {
    name: { name: 'read/organisations-by-name' },
  },
} as const satisfies ListQueries<OrganisationRow, OrganisationConditions>;

export const organisationsByArticle: PageQuery<OrganisationRow, NoConditions> = {
  name: 'read/organisations-by-article',
};
export const hospitalsByOrganisation: PageQuery<OrganisationRow, NoConditions> = {
  name: 'read/hospitals-by-organisation',
};
export const organisationsByHospital: PageQuery<OrganisationRow, NoConditions> = {
  name: 'read/organisations-by-hospital',
};
/** Those that called a strike. */
export const organisationsByStrike: PageQuery<OrganisationRow, NoConditions> = {
  name: 'read/organisations-by-strike',
};
export const organisationById: RowQuery<OrganisationRow> = { name: 'read/organisation-by-id' };
export const organisationByOdsCode: RowQuery<OrganisationRow> = {
  name: 'read/organisation-by-ods-code',
};
