import { beforeAll, describe, expect, test } from 'vitest';
import { type CountingEngine, countingEngine, describeEngines } from '../_engines.ts';
import { ask, tellNorvale } from './_ask.ts';

const QUESTION = `
  query (
    $from: ID!, $to: ID!, $maxHops: Int! = 6, $through: [Relation!], $allowHubs: Boolean! = false
    $first: Int, $after: String, $last: Int, $before: String
  ) {
    connections(
      from: $from, to: $to, maxHops: $maxHops, through: $through, allowHubs: $allowHubs
      first: $first, after: $after, last: $last, before: $before
    ) {
      outcome hops complete
      from { __typename } to { __typename }
      hubs { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor }
      nodes {
        hops
        steps {
          relation direction
          from { ...named }
          to { ...named }
          evidence { text reason rule confidence article { key } referenceTables { title } }
        }
      }
    }
  }
  fragment named on Node {
    __typename
    ... on Appointment { key }
    ... on Article { key }
    ... on Dispute { key }
    ... on Figure { text }
    ... on Office { key }
    ... on Organisation { key }
    ... on Person { key }
    ... on Place { key }
    ... on Position { text }
    ... on Quote { text }
    ... on Strike { key }
  }`;

type Named = { key?: string; text?: string };
type Step = { relation: string; direction: string; from: Named; to: Named; evidence: unknown[] };

/** A path in one line: `cora-finch -SAID-> …`. */
function told({ steps }: { steps: readonly Step[] }): string {
  const name = ({ key, text }: Named) => key ?? `"${text?.slice(0, 20)}"`;
  const arrow = ({ relation, direction }: Step) =>
    direction === 'FORWARD' ? `-${relation}->` : `<-${relation}-`;
  return [
    name(steps[0]?.from ?? {}),
    ...steps.map((step) => `${arrow(step)} ${name(step.to)}`),
  ].join(' ');
}

describeEngines('Connections', (openEngine) => {
  let engine: CountingEngine;
  beforeAll(async () => {
    engine = countingEngine(await openEngine());
    await tellNorvale(engine);
  });

  const connect = async (variables: object) => (await ask(engine, QUESTION, variables)).connections;

  test('are the shortest paths, with the direction of each step', async () => {
    const found = await connect({ from: 'cora-finch', to: 'ada-quill' });
    expect(found).toMatchObject({ outcome: 'FOUND', hops: 2, complete: true });
    expect(found.nodes.map(told)).toEqual([
      'cora-finch <-MENTIONS- first-night -MENTIONS-> ada-quill',
      'cora-finch <-MENTIONS- second-night -MENTIONS-> ada-quill',
      'cora-finch <-MENTIONS- "Ms Finch had called " <-SAID- ada-quill',
    ]);
  });

  test('go only along the relations that are asked for', async () => {
    const through = ['SAID', 'REPLIES_TO', 'WITHIN'];
    const found = await connect({ from: 'cora-finch', to: 'ada-quill', through });
    expect(found.nodes.map(told)).toEqual([
      'cora-finch -SAID-> "We will not light on" <-REPLIES_TO- "Ms Finch had called " <-SAID- ada-quill',
      'cora-finch -SAID-> "a night of shame" -WITHIN-> "Ms Finch had called " <-SAID- ada-quill',
      'cora-finch -SAID-> "Not one lamp," -REPLIES_TO-> "The Guild turned dow" <-SAID- ada-quill',
    ]);
  });

  test('take global ids and readable ids alike', async () => {
    const { person, strike } = await ask(
      engine,
      '{ person(id: "cora-finch") { id } strike(id: "lamplighters-2021-03-02") { id } }',
    );
    const byGlobal = await connect({ from: person.id, to: strike.id });
    expect(byGlobal).toEqual(await connect({ from: 'cora-finch', to: 'lamplighters-2021-03-02' }));
    expect(byGlobal).toMatchObject({
      outcome: 'FOUND',
      from: { __typename: 'Person' },
      to: { __typename: 'Strike' },
    });
  });

  describe('answer plainly', () => {
    const nothing = { hops: null, complete: true, nodes: [], edges: [], hubs: [] };

    test('where both ends are the same', async () => {
      const same = await connect({ from: 'ada-quill', to: 'ada-quill' });
      expect(same).toMatchObject({ ...nothing, outcome: 'SAME', from: { __typename: 'Person' } });
    });

    test('where nothing has an id', async () => {
      for (const id of ['nothing', '', Buffer.from('Person:nothing').toString('base64url')]) {
        const unknown = await connect({ from: id, to: 'ada-quill' });
        expect(unknown).toMatchObject({ ...nothing, outcome: 'UNKNOWN_ID', from: null });
        expect(unknown.to).toEqual({ __typename: 'Person' });
        expect((await connect({ from: 'ada-quill', to: id })).to).toBeNull();
      }
    });

    test('where there is no path, or none of so few steps', async () => {
      const through = ['SAID', 'ABOUT'];
      const apart = await connect({ from: 'cora-finch', to: 'ada-quill', through, maxHops: 3 });
      expect(apart).toMatchObject({ ...nothing, outcome: 'NOT_FOUND' });
      const never = await connect({ from: 'cora-finch', to: 'ada-quill', through: ['RUNS'] });
      expect(never).toMatchObject({ ...nothing, outcome: 'NOT_FOUND' });
    });

    test.each([
      [{ maxHops: 0 }, 'maxHops: expected 1 to 6, got 0'],
      [{ maxHops: 7 }, 'maxHops: expected 1 to 6, got 7'],
      [{ through: [] }, 'through: expected at least one relation, got none'],
      [{ first: 101 }, 'first: expected 0 to 100, got 101'],
    ])('what is wrong with %j', async (rest, message) => {
      await expect(connect({ from: 'cora-finch', to: 'ada-quill', ...rest })).rejects.toMatchObject(
        { code: 'BAD_ARGUMENT', message },
      );
    });
  });

  test('come in pages, from either end', async () => {
    const question = { from: 'cora-finch', to: 'ada-quill' };
    const { edges, nodes } = await connect(question);
    const first = await connect({ ...question, first: 1 });
    expect(first.nodes).toEqual([nodes[0]]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await connect({ ...question, first: 5, after: first.pageInfo.endCursor });
    expect(second.nodes).toEqual(nodes.slice(1));
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const last = await connect({ ...question, last: 1 });
    expect(last.nodes).toEqual([nodes[2]]);
    const before = await connect({ ...question, last: 5, before: edges[2].cursor });
    expect(before.nodes).toEqual(nodes.slice(0, 2));
    await expect(connect({ ...question, after: 'nonsense' })).rejects.toMatchObject({
      code: 'BAD_CURSOR',
    });
  });

  describe('give evidence', () => {
    const evidenceOf = async (question: object, relation: string) => {
      const { nodes } = await connect(question);
      const steps: Step[] = nodes.flatMap(({ steps }: { steps: Step[] }) => steps);
      return steps.find((step) => step.relation === relation)?.evidence;
    };
    const passage = (text: string, article: string) =>
      expect.objectContaining({ text, article: { key: article }, referenceTables: [] });

    test.each([
      ['MENTIONS', 'norvale', 'first-night', 'Norvale', 'first-night'],
      [
        'SAID',
        'cora-finch',
        'quote',
        'We will not light one more lamp for old wages.',
        'first-night',
      ],
      ['HELD', 'cora-finch', 'guild-of-lamplighters', 'chief wick-trimmer', 'first-night'],
      ['AT', 'cora-finch', 'guild-of-lamplighters', 'chief wick-trimmer', 'first-night'],
      [
        'RUNS',
        'tarn-valley-nhs-trust',
        'upper-tarn-hospital',
        'Tarn Valley NHS Trust, which runs Upper Tarn Hospital',
        'first-night',
      ],
      [
        'CALLED',
        'guild-of-lamplighters',
        'lamplighters-2021-03-02',
        'the Guild of Lamplighters walks out',
        'first-night',
      ],
      ['COVERS', 'first-night', 'lamplighters-2021-03-02', 'walks out', 'first-night'],
      ['ABOUT', 'quote', 'lamplighters-2021-03-02', 'walks out', 'first-night'],
      [
        'FROM',
        'quote',
        'first-night',
        'We will not light one more lamp for old wages.',
        'first-night',
      ],
      ['COUNTS', 'figure', 'lamplighters-2021-03-02', '41', 'first-night'],
      ['CONCERNS', 'figure', 'tarn-valley-nhs-trust', '41', 'first-night'],
      ['HELD_BY', 'position', 'cora-finch', 'We will not light one more lamp', 'first-night'],
    ])('of articles for %s', async (relation, from, to, text, article) => {
      const ids = { quote: '', figure: '', position: '' };
      const { article: told } = await ask(
        engine,
        `{ article(id: "first-night") {
             quotes(first: 1) { nodes { id } } figures(first: 1) { nodes { id } } positions(first: 1) { nodes { id } } } }`,
      );
      ids.quote = told.quotes.nodes[0].id;
      ids.figure = told.figures.nodes[0].id;
      ids.position = told.positions.nodes[0].id;
      const idOf = (end: string) => ids[end as keyof typeof ids] ?? end;
      const through = relation === 'HELD' || relation === 'AT' ? ['HELD', 'AT'] : [relation];
      const evidence = await evidenceOf({ from: idOf(from), to: idOf(to), through }, relation);
      expect(evidence).toContainEqual(passage(text, article));
    });

    test.each([
      ['PART_OF', 'lamplighters-2021-03-02', 'lamp-pay', 'Strikes of Norvale'],
      ['CALLED', 'guild-of-lamplighters', 'lamplighters-2021-03-02', 'Strikes of Norvale'],
      ['HELD', 'ada-quill', 'department-of-lanterns', 'Ministers of Norvale'],
    ])('of reference tables for %s', async (relation, from, to, title) => {
      const through = [relation, 'AT'];
      const evidence = await evidenceOf({ from, to, through }, relation);
      expect(evidence).toContainEqual(
        expect.objectContaining({ article: null, referenceTables: [{ title }], rule: 'reference' }),
      );
    });

    test('of both quotes where one repeats the other', async () => {
      const { quotes } = await ask(
        engine,
        '{ quotes(where: {speaker: "milo-trent"}) { nodes { key repeats { nodes { key } } } } }',
      );
      const [quote] = quotes.nodes.filter(
        ({ repeats }: { repeats: { nodes: unknown[] } }) => repeats.nodes.length > 0,
      );
      const to = quote.repeats.nodes[0].key;
      const evidence = await evidenceOf({ from: quote.key, to, through: ['REPEATS'] }, 'REPEATS');
      expect(evidence).toEqual([
        passage('We will not light one more lamp, for old wages!', 'clerks-out'),
        passage('We will not light one more lamp for old wages.', 'first-night'),
      ]);
    });
  });

  test('cost one statement for each step and kind of evidence, however many paths there are', async () => {
    engine.reset();
    await connect({ from: 'cora-finch', to: 'ada-quill' });
    expect(Object.fromEntries(engine.counts)).toEqual({
      'read/node-types': 1,
      'read/person-by-id': 1,
      'read/neighbours': 3,
      'read/article-by-id': 1,
      'read/quote-by-id': 1,
      'read/article-mentions': 1,
      'read/quote-attributions': 1,
    });
  });
});
