/** What parts one statement from the next, where a comma need not. */
export const STATEMENT_BREAKS: ReadonlySet<string> = new Set(
  '; . : – — but while although whereas because compared'.split(' '),
);

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
