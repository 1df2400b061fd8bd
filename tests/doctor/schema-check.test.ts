import { expect, test } from 'vitest';
import { checkSchema } from '../../src/doctor/schema-check.ts';
import type { SchemaPart } from '../../src/graph/engine.ts';
import { statementOf } from '../graph/_statement-of.ts';

const MIGRATION = statementOf(`
  CREATE CONSTRAINT lamp_id IF NOT EXISTS FOR (lamp:Lamp) REQUIRE lamp.id IS UNIQUE;
  CREATE INDEX lamp_name IF NOT EXISTS FOR (lamp:Lamp) ON (lamp.name);
  CREATE INDEX lamp_height IF NOT EXISTS FOR (lamp:Lamp) ON (lamp.height)`);
const part = (kind: SchemaPart['kind'], name: string, property: string): SchemaPart => ({
  kind,
  name,
  labels: ['Lamp'],
  properties: [property],
  state: 'ONLINE',
});
const ID = part('CONSTRAINT', 'lamp_id', 'id');
const NAME = part('INDEX', 'lamp_name', 'name');
const HEIGHT = part('INDEX', 'lamp_height', 'height');
const check = (...schema: readonly SchemaPart[]) =>
  checkSchema([MIGRATION], 'bolt', { product: 'Neo4j', schema });

test('all that must stand is counted', () => {
  expect(check(ID, NAME, HEIGHT)).toMatchObject({
    state: 'OK',
    finding: '1 constraints and 2 indexes stand and are in use',
  });
});

test('what is missing is named, with what to do', () => {
  expect(check(ID, NAME)).toEqual({
    name: 'schema',
    state: 'FAILED',
    finding: 'the index lamp_height is missing',
    advice: 'Run `picketline migrate --repair`.',
    details: { missing: ['lamp_height'] },
  });
  expect(check(HEIGHT).finding).toBe('the constraint lamp_id and 1 more are missing');
});

test('an index that failed, or is still being built, is named', () => {
  expect(check(ID, NAME, { ...HEIGHT, state: 'FAILED' })).toMatchObject({
    state: 'FAILED',
    finding: 'the index lamp_height could not be built',
    advice:
      "Drop it in Neo4j (DROP INDEX lamp_height), then run `picketline migrate --repair`; Neo4j's log says why it failed.",
  });
  expect(check(ID, NAME, { ...HEIGHT, state: 'BUILDING' })).toMatchObject({
    state: 'WARNING',
    finding: 'the index lamp_height is being built',
  });
});
