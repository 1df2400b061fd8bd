import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { describeEngines } from '../_engines.ts';
import { ask, run, tellNorvale } from './_ask.ts';

describeEngines('Entry points', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
    await tellNorvale(engine);
  });

  const ENTRIES = [
    ['article', 'second-night', 'title', 'Second dark night in Norvale'],
    ['person', 'ada-quill', 'name', 'Ada Quill'],
    ['organisation', 'guild-of-lamplighters', 'name', 'Guild of Lamplighters'],
    ['strike', 'lamplighters-2021-03-02', 'from', '2021-03-02T18:00+01:00'],
    ['dispute', 'lamp-pay', 'name', 'Lamp pay dispute'],
  ] as const;

  for (const [field, key, fact, expected] of ENTRIES) {
    test(`${field} takes readable and global ids alike`, async () => {
      const question = `query ($id: ID!) { ${field}(id: $id) { id key ${fact} } }`;
      const found = (await ask(engine, question, { id: key }))[field];
      expect(found).toMatchObject({ key, [fact]: expected });
      expect((await ask(engine, question, { id: found.id }))[field]).toEqual(found);
    });

    test(`${field} gives null for what nothing has`, async () => {
      const question = `query ($id: ID!) { ${field}(id: $id) { id } }`;
      const ids = ['nothing', '', globalOf('Place', key), globalOf('Quote', 'nothing')];
      for (const id of ids) {
        expect(await ask(engine, question, { id })).toEqual({ [field]: null });
      }
    });
  }

  test('quote takes readable and global ids alike', async () => {
    const { quotes } = await ask(engine, '{ quotes(first: 1) { nodes { id key text } } }');
    const question = 'query ($id: ID!) { quote(id: $id) { id key text } }';
    const [first] = quotes.nodes;
    expect((await ask(engine, question, { id: first.id })).quote).toEqual(first);
    expect((await ask(engine, question, { id: first.key })).quote).toEqual(first);
    expect((await ask(engine, question, { id: 'nothing' })).quote).toBeNull();
  });

  test('people and organisations are found by name, whatever its case', async () => {
    const answer = await ask(
      engine,
      `{ person(name: "ada quill") { key }
         organisation(name: "GUILD OF LAMPLIGHTERS") { key }
         byAlias: organisation(name: "The Courier") { key }
         byCode: organisation(odsCode: "xtv01") { key name }
         nobody: person(name: "Nobody Atall") { key }
         nothing: organisation(odsCode: "ZZZ") { key } }`,
    );
    expect(answer).toEqual({
      person: { key: 'ada-quill' },
      organisation: { key: 'guild-of-lamplighters' },
      byAlias: { key: 'norvale-courier' },
      byCode: { key: 'upper-tarn-hospital', name: 'Upper Tarn Hospital' },
      nobody: null,
      nothing: null,
    });
  });

  test('look-ups refuse none and more than one of their arguments', async () => {
    const bad = [
      ['{ person { id } }', 'Expected exactly one of id, name, got none'],
      [
        '{ organisation(id: "x", odsCode: "Y") { id } }',
        'Expected exactly one of id, name, odsCode, got 2',
      ],
    ] as const;
    for (const [question, message] of bad) {
      await expect(ask(engine, question)).rejects.toMatchObject({ code: 'BAD_ARGUMENT', message });
    }
  });

  test('node and nodes give whatever has a global id, in the order asked for', async () => {
    const ids = [
      globalOf('Strike', 'lamplighters-2021-03-02'),
      globalOf('Person', 'nobody'),
      globalOf('Place', 'norvale'),
      'lamplighters-2021-03-02',
      globalOf('Office', 'minister-for-lanterns'),
    ];
    const answer = await ask(
      engine,
      `query ($id: ID!, $ids: [ID!]!) {
         node(id: $id) { __typename id ... on Strike { status } }
         nodes(ids: $ids) { __typename ... on Strike { status } ... on Place { name } ... on Office { title } } }`,
      { id: ids[0], ids },
    );
    expect(answer.node).toEqual({ __typename: 'Strike', id: ids[0], status: 'HELD' });
    expect(answer.nodes).toEqual([
      { __typename: 'Strike', status: 'HELD' },
      null,
      { __typename: 'Place', name: 'Norvale' },
      null,
      { __typename: 'Office', title: 'Minister for Lanterns' },
    ]);
  });

  test('every type that has a global id can be asked for by it', async () => {
    const { people, articles } = await ask(
      engine,
      `{ people(where: {name: "Ada Quill"}) { nodes { id appointments { nodes { id office { id } organisation { id } } } } }
         articles(where: {strike: "lamplighters-2021-03-02"}) { nodes {
           id strikes { nodes { id disputes { nodes { id } } } } places { nodes { id } }
           quotes { nodes { id } } figures { nodes { id } } positions { nodes { id } } } } }`,
    );
    const ids = [...new Set(idsIn([people, articles]))];
    const { nodes } = await ask(
      engine,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    );
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    const types = new Set(nodes.map(({ __typename }: { __typename: string }) => __typename));
    expect([...types].sort()).toEqual([
      'Appointment',
      'Article',
      'Dispute',
      'Figure',
      'Office',
      'Organisation',
      'Person',
      'Place',
      'Position',
      'Quote',
      'Strike',
    ]);
  });

  test('nodes refuses more than 100 ids', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `id-${index}`);
    await expect(
      ask(engine, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }),
    ).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: 'ids: expected at most 100, got 101',
    });
  });

  describe('dates', () => {
    const bad = ['2021-02-30', '2021-3-1', '2021-03-01T00:00Z', 'yesterday', ''];
    test.each(bad)('%j is refused as a day', async (from) => {
      const question = 'query ($from: Date!) { quotes(where: {from: $from}) { nodes { id } } }';
      const { errors } = await run(engine, question, { from });
      expect(errors?.[0]?.message).toContain('Expected a day such as 2023-04-11');
    });
  });
});

function globalOf(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    name === 'id' && typeof held === 'string' ? [held] : idsIn(held),
  );
}
