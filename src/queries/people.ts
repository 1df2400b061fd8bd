import { nameKey } from '../claims/sort-keys.ts';
import type { OrganisationRow } from './organisations.ts';
import type { ListQueries, NoConditions, PageQuery, RowQuery } from './read-by-key.ts';

/** A person as stored; properties that are not known are absent. */
export type PersonRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly name: string;
  readonly nameKey: string;
  /** What the name gives as an id. */
  readonly slug: string;
  readonly honorific?: string;
};

/** Whoever can say something. */
export type SpeakerRow =
  | (PersonRow & { readonly type: 'Person' })
  | (OrganisationRow & { readonly type: 'Organisation' });

/** Null where anything goes. Ids, but for `name`, which is a key of `nameKey`. */
export type PersonConditions = {
  readonly name: string | null;
  readonly office: string | null;
  readonly organisation: string | null;
  readonly quotedAbout: string | null;
};

export const PEOPLE = {
  all: { name: 'read/people-all' },
  anchors: {
    name: { name: 'read/people-by-name' },
    office: { name: 'read/people-by-office' },
    organisation: { name: 'read/people-by-organisation' },
    quotedAbout: { name: 'read/people-by-strike' },
  },
} as const satisfies ListQueries<PersonRow, PersonConditions>;

export const peopleByArticle: PageQuery<PersonRow, NoConditions> = {
  name: 'read/people-by-article',
};
/** The others of a person's name. */
export const peopleByNamesake: PageQuery<PersonRow, NoConditions> = {
  name: 'read/people-by-namesake',
};
export const personById: RowQuery<PersonRow> = { name: 'read/person-by-id' };

/** A name as the condition `name` of people and organisations has it: lower case, without accents. */
export const nameCondition = nameKey;
