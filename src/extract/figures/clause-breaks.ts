/** What parts one clause from the next. */
export const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  'but',
  'while',
  'although',
]);
