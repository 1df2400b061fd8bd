import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { chooseAnchor } from '../../src/queries/read-by-key.ts';

const BINDINGS = join(import.meta.dirname, '../../src/queries');
const READ = join(PACKAGE_FILES.cypher, 'read');

const bound = readdirSync(BINDINGS).flatMap((file) =>
  [...readFileSync(join(BINDINGS, file), 'utf8').matchAll(/'(read\/[a-z-]+)'/g)].map(
    ([, name]) => name ?? '',
  ),
);

test('every reading statement is bound once, and every binding has its statement', () => {
  const statements = loadStatements(PACKAGE_FILES.cypher)
    .all.map(({ name }) => name)
    .filter((name) => name.startsWith('read/') && !name.endsWith(' backward'));
  expect(bound.toSorted()).toEqual(statements.toSorted());
});

test.each(['quotes', 'figures', 'positions', 'strikes', 'articles', 'people', 'appointments'])(
  'the statements that read pages of %s give rows of one shape',
  (list) => {
    const rows = readdirSync(READ)
      .filter((file) => file.startsWith(`${list}-`))
      .map((file) => rowIn(readFileSync(join(READ, file), 'utf8')));
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows).size).toBe(1);
  },
);

test('the statements that read pages of quotes have all conditions in common', () => {
  const conditions = readdirSync(READ)
    .filter((file) => file.startsWith('quotes-'))
    .map((file) =>
      readFileSync(join(READ, file), 'utf8')
        // A list's own order may need its ends.
        .match(/AND .*\$(?!before).*/g)
        ?.join('\n'),
    );
  expect(conditions.length).toBe(10);
  expect(new Set(conditions).size).toBe(1);
});

test('a list is read from the first of its anchors that a condition names, by the other conditions', () => {
  const lists = {
    all: { name: 'all' },
    anchors: { article: { name: 'by-article' }, strike: { name: 'by-strike' } },
  };
  const choose = (article: string | null, strike: string | null) =>
    chooseAnchor(lists, { article, strike, kind: 'DIRECT' });
  const kind = 'DIRECT';
  expect(choose('a', 's')).toEqual({
    query: { name: 'by-article' },
    key: 'a',
    conditions: { article: null, strike: 's', kind },
  });
  expect(choose(null, 's')).toEqual({
    query: { name: 'by-strike' },
    key: 's',
    conditions: { article: null, strike: null, kind },
  });
  expect(choose(null, null)).toEqual({
    query: { name: 'all' },
    key: '',
    conditions: { article: null, strike: null, kind },
  });
});

/** What a statement collects for each node, without how an article covers a strike. */
function rowIn(text: string): string {
  const row = /RETURN collect\(([\s\S]*)\) AS rows/.exec(text)?.[1] ?? '';
  return row.replace(/\{\n\s+\.\*,\n\s+coverage: \{[\s\S]*\}\n\s+\}/, '{ .* }');
}
