import { expect, test } from 'vitest';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { knownMigrations, pendingMigrations } from '../../src/migrations/migrations.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { libraryWith } from './_library.ts';

const known = knownMigrations(loadStatements(PACKAGE_FILES.cypher));

test('the migrations that ship are what graphs have had; a change belongs into one of its own', () => {
  expect(known.map(({ name, number, hash }) => [number, name, hash])).toEqual([
    [1, '0001-migrations', '2cbd9ca3dd8fa33e630d'],
    [2, '0002-keys-and-orders', 'f8776933b90a17a52619'],
    [3, '0003-namesakes', 'ca50efb7d670ab8054f3'],
    [4, '0004-reference-data', 'b4beb29a4f3dda31e828'],
    [5, '0005-former-findings', '551106b28ca6ad26203f'],
    [6, '0006-search', 'ea0260b422cfb1b5b767'],
  ]);
});

test('comments and blanks at the ends of lines do not make it another migration', () => {
  const [before] = knownMigrations(
    libraryWith({ more: 'CREATE INDEX a FOR (n:A) ON (n.a)' }),
  ).slice(-1);
  const [after] = knownMigrations(
    libraryWith({ more: 'CREATE INDEX a FOR (n:A) ON (n.a)  \n// Why it is there.\n' }),
  ).slice(-1);
  expect(after?.hash).toBe(before?.hash);
});

test('a graph that has had none lacks all, in their order', () => {
  expect(pendingMigrations(known, [])).toEqual(known);
});

test('a graph that has had some lacks the others', () => {
  expect(pendingMigrations(known, known.slice(0, 1))).toEqual(known.slice(1));
  expect(pendingMigrations(known, known)).toEqual([]);
});

test('a graph that has had a later one is refused by its name', () => {
  const later = { name: '0907-from-the-future', number: 907, hash: 'abc' };
  expect(() => pendingMigrations(known, [...known, later])).toThrow(
    expect.objectContaining({
      code: 'GRAPH_NEWER',
      message:
        'The graph has had the migration 0907-from-the-future, which this version of Picketline does not know: use the version that made it, or a later one.',
    }),
  );
});

test('a migration that is no longer what the graph has had is refused by its file', () => {
  const [first] = known;
  expect(() => pendingMigrations(known, [{ ...first!, hash: 'another' }])).toThrow(
    expect.objectContaining({
      code: 'MIGRATION_CHANGED',
      message:
        'cypher/migrations/0001-migrations.cypher is not what the graph has had: expected the file of the version that migrated it. A change belongs into a migration of its own.',
    }),
  );
});
