import { beforeAll, expect, test } from 'vitest';
import { type CountingEngine, countingEngine, describeEngines } from '../_engines.ts';
import { ask, tellNorvale } from './_ask.ts';

describeEngines('A request costs one statement for each to-many field', (openEngine) => {
  let engine: CountingEngine;
  beforeAll(async () => {
    engine = countingEngine(await openEngine());
    await tellNorvale(engine);
  });

  const statementsOf = async (question: string) => {
    engine.reset();
    const answer = await ask(engine, question);
    return { answer, counts: Object.fromEntries(engine.counts) };
  };

  test('in a question over all strikes, whatever hangs off them', async () => {
    const { answer, counts } = await statementsOf(`{
      strikes { nodes { key
        disputes { nodes { key } }
        calledBy { edges { node { key } evidence { nodes { text } } } }
        articles { edges { main confidence node { key } evidence { nodes { text } } } }
        figures { nodes { text concerns { __typename } statedBy { __typename } article { key } } }
        quotes { nodes { text article { key } strike { key }
          attributions { mention { text } appointment { title organisation { key } office { key } person { key } }
            speaker { ... on Person { key quotes { nodes { text strike { key } } } } } } } } } } }`);
    expect(counts).toEqual({
      'read/strikes-all': 1,
      'read/disputes-by-strike': 1,
      'read/organisations-by-strike': 1,
      'read/articles-by-strike': 1,
      'read/figures-by-strike': 1,
      'read/quotes-by-strike': 1,
      // One for `calledBy` and one for `articles`.
      'read/evidence': 2,
      'read/quote-attributions': 1,
      'read/article-texts': 1,
      'read/quotes-by-speaker': 1,
    });
    expect(answer.strikes.nodes.length).toBe(3);
  });

  test('in a question without lists one statement alone', async () => {
    const { counts } = await statementsOf(
      '{ strike(id: "lamplighters-2021-03-02") { from to status } }',
    );
    expect(counts).toEqual({ 'read/strike-by-id': 1 });
  });

  test('for the same field with other arguments one more', async () => {
    const { counts } = await statementsOf(`{ people { nodes {
      direct: quotes(where: {kind: DIRECT}) { nodes { text } }
      same: quotes(where: {kind: DIRECT}) { nodes { key } }
      newest: quotes(where: {kind: DIRECT}, last: 1) { nodes { text } }
      mixed: quotes(where: {kind: MIXED}) { nodes { text } } } } }`);
    expect(counts).toEqual({
      'read/people-all': 1,
      'read/quotes-by-speaker': 2,
      'read/quotes-by-speaker backward': 1,
    });
  });

  test('for the newest first the backward form', async () => {
    const { counts } = await statementsOf(
      '{ quotes(orderBy: DATE_DESC) { nodes { text } } oldest: quotes(orderBy: DATE_DESC, last: 1) { nodes { text } } }',
    );
    expect(counts).toEqual({ 'read/quotes-all backward': 1, 'read/quotes-all': 1 });
  });

  test('for nodes one for each type among them', async () => {
    const { people, strikes } = await ask(
      engine,
      '{ people { nodes { id } } strikes { nodes { id } } }',
    );
    const ids = [...people.nodes, ...strikes.nodes].map(({ id }: { id: string }) => id);
    const { counts } = await statementsOf(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`);
    expect(counts).toEqual({ 'read/person-by-id': 1, 'read/strike-by-id': 1 });
  });

  test.each([
    ['{article: "first-night", speaker: "cora-finch", strike: "x"}', 'read/quotes-by-article'],
    ['{speaker: "cora-finch", strike: "x", dispute: "y"}', 'read/quotes-by-speaker'],
    ['{organisation: "guild-of-lamplighters", strike: "x"}', 'read/quotes-by-organisation'],
    ['{mentions: "cora-finch", strike: "x"}', 'read/quotes-by-mention'],
    ['{strike: "x", dispute: "y", kind: DIRECT}', 'read/quotes-by-strike'],
    ['{dispute: "y", from: "2021-01-01"}', 'read/quotes-by-dispute'],
    ['{kind: DIRECT, minConfidence: 0.5}', 'read/quotes-all'],
  ])('quotes where %s start from the most selective condition', async (where, statement) => {
    const { counts } = await statementsOf(`{ quotes(where: ${where}) { nodes { key } } }`);
    expect(counts).toEqual({ [statement]: 1 });
  });
});
