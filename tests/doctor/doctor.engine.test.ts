import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Check } from '../../src/doctor/check.ts';
import { examine } from '../../src/doctor/examine.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { repairSchema } from '../../src/migrations/migrate.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import { engines, neo4jAddress } from '../_engines.ts';
import { statementOf } from '../graph/_statement-of.ts';

const statements = loadStatements(PACKAGE_FILES.cypher);
const given = inject('neo4j');
const skipped = 'skip' in given ? ` (skipped: ${given.skip})` : '';

describe.skipIf('skip' in given)(`The doctor at a Neo4j${skipped}`, () => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await engines.find(({ name }) => name === 'Neo4j')!.open();
  });
  afterAll(async () => {
    if (engine !== undefined) await repairSchema(engine, statements);
    await engine?.close();
  });
  const check = async (settings: Readonly<Record<string, string>> = {}) => {
    const { uri, username, password, database } = neo4jAddress();
    const config = readConfig({
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      PICKETLINE_DATA: join(tmpdir(), 'picketline-no-such-folder'),
      ...settings,
    });
    const checks = new Map<string, Check>();
    for await (const each of examine(config, statements)) checks.set(each.name, each);
    return checks;
  };

  test('finds all in order, with the version and the counts', async () => {
    const person = statementOf("CREATE (:Person {id: 'ada-quill'})");
    await engine.write((transaction) => transaction.run(person, {}));
    const checks = await check();
    expect([...checks.values()].map(({ state }) => state)).toEqual(Array(9).fill('OK'));
    expect(checks.get('version')?.finding).toMatch(/^Neo4j \d+\.\d+\.\d+, \w+ edition$/);
    expect(checks.get('counts')?.finding).toBe('Person 1');
  });

  test('names a constraint and an index that somebody took away, until they are repaired', async () => {
    await engine.changeSchema(statementOf('DROP CONSTRAINT quote_id; DROP INDEX quote_text_key'));
    expect((await check()).get('schema')).toMatchObject({
      state: 'FAILED',
      details: { missing: ['quote_id', 'quote_id_index', 'quote_text_key'] },
    });
    await repairSchema(engine, statements);
    expect((await check()).get('schema')?.state).toBe('OK');
  });

  test('tells which migrations are lacking, and looks only for what the others make', async () => {
    const forget = statementOf("MATCH (m:Migration {id: '0002-keys-and-orders'}) DELETE m");
    await engine.write((transaction) => transaction.run(forget, {}));
    const checks = await check();
    expect(checks.get('migrations')).toMatchObject({
      state: 'WARNING',
      advice: 'Run `picketline migrate`; `serve` and `ingest` do so too when they start.',
      details: { pending: ['0002-keys-and-orders'] },
    });
    expect(checks.get('schema')?.state).toBe('OK');
  });

  test('tells a wrong password, and does not show it', async () => {
    const checks = await check({ NEO4J_PASSWORD: 'not the password' });
    expect(checks.get('connection')).toMatchObject({
      state: 'FAILED',
      finding: 'Connecting was refused: check NEO4J_USERNAME and NEO4J_PASSWORD.',
    });
    expect(checks.get('schema')?.state).toBe('SKIPPED');
    expect(JSON.stringify([...checks])).not.toContain('not the password');
  });
});
