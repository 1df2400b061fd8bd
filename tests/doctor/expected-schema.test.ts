import { expect, test } from 'vitest';
import { expectedSchema, isSame } from '../../src/doctor/expected-schema.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { statementOf } from '../graph/_statement-of.ts';

const shipped = loadStatements(PACKAGE_FILES.cypher).migrations;
const CONSTRAINT =
  'CREATE CONSTRAINT lamp_id IF NOT EXISTS\nFOR (lamp:Lamp)\nREQUIRE lamp.id IS UNIQUE';

test('every command about the schema that ships is understood, for both engines', () => {
  for (const kind of ['bolt', 'embedded'] as const) {
    const parts = expectedSchema(shipped, kind);
    expect(parts).toContainEqual({
      kind: 'CONSTRAINT',
      name: 'person_id',
      labels: ['Person'],
      properties: ['id'],
    });
    expect(parts).toContainEqual({
      kind: 'INDEX',
      name: 'article_digest_of',
      labels: ['Article'],
      properties: ['digestOf'],
    });
  }
});

test('indexes of other kinds, and of several labels and properties, are understood', () => {
  const text = `${CONSTRAINT};
    CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Lamp|Pole) ON EACH [n.name, n.text];
    CREATE TEXT INDEX names IF NOT EXISTS FOR (n:Lamp) ON (n.name);
    CREATE INDEX both IF NOT EXISTS FOR (n:Lamp) ON (n.name, n.height)`;
  expect(expectedSchema([statementOf(text)], 'bolt')).toEqual([
    { kind: 'CONSTRAINT', name: 'lamp_id', labels: ['Lamp'], properties: ['id'] },
    { kind: 'INDEX', name: 'words', labels: ['Lamp', 'Pole'], properties: ['name', 'text'] },
    { kind: 'INDEX', name: 'names', labels: ['Lamp'], properties: ['name'] },
    { kind: 'INDEX', name: 'both', labels: ['Lamp'], properties: ['name', 'height'] },
  ]);
});

test('what a later migration drops need not stand', () => {
  const drop = statementOf('DROP CONSTRAINT lamp_id IF EXISTS');
  expect(expectedSchema([statementOf(CONSTRAINT), drop], 'bolt')).toEqual([]);
  expect(expectedSchema([drop, statementOf(CONSTRAINT)], 'bolt')).toHaveLength(1);
});

test('changes of data say nothing of the schema, and each engine has its own text', () => {
  const data = statementOf('MATCH (n:Lamp) SET n.lit = true');
  const own = { ...statementOf(CONSTRAINT), embeddedText: 'CREATE (:Lamp)' };
  expect(expectedSchema([data, own], 'embedded')).toEqual([]);
  expect(expectedSchema([data, own], 'bolt')).toHaveLength(1);
});

test('a command that is not understood is refused by its file', () => {
  const text = 'CREATE INDEX FOR (n:Lamp) ON (n.name)';
  expect(() => expectedSchema([statementOf(text)], 'bolt')).toThrow(
    'cypher/test/statement.cypher: expected CREATE or DROP of a named constraint or index, found CREATE INDEX FOR (n:Lamp) ON (n.name)',
  );
});

test('a part is the one that is looked for by its name, or by what it is on', () => {
  const [expected] = expectedSchema([statementOf(CONSTRAINT)], 'bolt');
  const standing = { ...expected!, state: 'ONLINE' } as const;
  expect(isSame(expected!, { ...standing, name: 'of another name' })).toBe(true);
  expect(isSame(expected!, { ...standing, labels: ['Elsewhere'] })).toBe(true);
  expect(isSame(expected!, { ...standing, name: 'other', labels: ['Pole'] })).toBe(false);
  expect(isSame(expected!, { ...standing, name: 'other', kind: 'INDEX' })).toBe(false);
  expect(isSame({ ...expected!, kind: 'INDEX' }, { ...standing, name: 'other' })).toBe(true);
});
