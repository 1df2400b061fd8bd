import type { NoConditions, PageQuery, RowQuery } from './read-by-key.ts';

export type PlaceRow = {
  readonly id: string;
  readonly sortKey: string;
  readonly name: string;
};

export const placesByArticle: PageQuery<PlaceRow, NoConditions> = {
  name: 'read/places-by-article',
};
export const placeById: RowQuery<PlaceRow> = { name: 'read/place-by-id' };
