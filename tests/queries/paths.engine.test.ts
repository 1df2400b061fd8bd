import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { loadStatements } from '../../src/graph/statement-library.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import {
  findShortestPaths,
  HUB_DEGREE,
  type PathQuestion,
  type ShortestPaths,
} from '../../src/queries/paths.ts';
import { takePaths } from '../../src/queries/paths-in-order.ts';
import { WHOLE_LIST } from '../../src/queries/read-by-key.ts';
import { countingEngine, describeEngines } from '../_engines.ts';
import { statementOf } from '../graph/_statement-of.ts';

const statements = loadStatements(PACKAGE_FILES.cypher);

const MENTIONING = statementOf(
  `UNWIND $pairs AS pair
   MERGE (article:Article {id: pair[0]})
   MERGE (person:Person {id: pair[1]})
   MERGE (article)-[:MENTIONS]->(person)`,
  ['pairs'],
);

/** Articles that mention people; ids are parted by a space: `night ada` reads that `night` mentions `ada`. */
type Pairs = readonly string[];

function write(engine: GraphEngine, pairs: Pairs) {
  const parameters = { pairs: pairs.map((pair) => pair.split(' ')) };
  return engine.write((transaction) => transaction.run(MENTIONING, parameters));
}

function questionOf(from: string, to: string, rest: Partial<PathQuestion> = {}): PathQuestion {
  return {
    from: { type: 'Person', id: from },
    to: { type: 'Person', id: to },
    maxHops: 6,
    relations: ['HELD', 'SAID', 'MENTIONS'],
    hubs: [],
    allowHubs: false,
    ...rest,
  };
}

/** The ids along each path. */
function idsAlong(paths: ShortestPaths, question: PathQuestion, stretch = {}): readonly string[] {
  const all = { ...WHOLE_LIST, backward: false, limit: 1_000, ...stretch };
  return takePaths({ ...question, onward: paths.onward }, all).map(({ steps }) =>
    [question.from.id, ...steps.map(({ to }) => to.id)].join(' '),
  );
}

describeEngines('The shortest paths', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
  });

  const pathsOf = async (question: PathQuestion) => {
    const paths = await findShortestPaths({ engine, statements }, question);
    return { ...paths, ids: idsAlong(paths, question) };
  };

  test('are those that a look at every path gives, in the same order', async () => {
    const node = fc.integer({ min: 0, max: 7 });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(node, node), { minLength: 1, maxLength: 24 }),
        fc.integer({ min: 1, max: 6 }),
        async (numbers, maxHops) => {
          runs += 1;
          const pairs = numbers.map(([one, other]) => `r${runs}-a${one} r${runs}-p${other}`);
          await write(engine, [...pairs, `r${runs}-a0 r${runs}-p0`, `r${runs}-a1 r${runs}-p1`]);
          const question = questionOf(`r${runs}-p0`, `r${runs}-p1`, { maxHops });
          const expected = everyShortestPath(
            [...pairs, `r${runs}-a0 r${runs}-p0`, `r${runs}-a1 r${runs}-p1`],
            question,
          );
          const found = await pathsOf(question);
          expect(found.ids).toEqual(expected);
          expect(found.hops).toBe(expected[0] ? expected[0].split(' ').length - 1 : null);
          expect(found.complete).toBe(true);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  test('are taken a stretch at a time from either end, and each once', async () => {
    const articles = Array.from({ length: 7 }, (_, index) => `many-${index}`);
    await write(
      engine,
      articles.flatMap((article) => [`${article} first-one`, `${article} last-one`]),
    );
    const question = questionOf('first-one', 'last-one');
    const paths = await findShortestPaths({ engine, statements }, question);
    const all = idsAlong(paths, question);
    expect(all).toEqual(articles.map((article) => `first-one ${article} last-one`));
    const list = { ...question, onward: paths.onward };
    for (const backward of [false, true]) {
      const taken: string[] = [];
      let bounds: { after: string; before: string } = WHOLE_LIST;
      for (;;) {
        const page = takePaths(list, { ...bounds, backward, limit: 3 });
        if (page.length === 0) break;
        taken.push(...page.map(({ steps }) => steps[0]?.to.id ?? ''));
        const { sortKey } = page.at(-1)!;
        bounds = backward ? { ...bounds, before: sortKey } : { ...bounds, after: sortKey };
      }
      expect(taken).toEqual(backward ? articles.toReversed() : articles);
    }
    const [, second] = takePaths(list, { ...WHOLE_LIST, backward: false, limit: 2 });
    const before = { ...WHOLE_LIST, before: second?.sortKey ?? '', backward: false, limit: 9 };
    expect(takePaths(list, before)).toHaveLength(1);
  });

  describe('and hubs', () => {
    const crowd = Array.from({ length: HUB_DEGREE }, (_, index) => `crowd-${index}`);
    beforeAll(async () => {
      await write(engine, [
        ...crowd.map((article) => `${article} everybody`),
        'crowd-1 left',
        'crowd-2 right',
        'meeting left',
        'meeting named',
        'other-meeting named',
        'other-meeting right',
        ...crowd.slice(0, HUB_DEGREE - 1).map((article) => `${article} nearly-everybody`),
      ]);
    });

    test('what has as many relationships as a hub is not gone through unless asked', async () => {
      const question = questionOf('left', 'right', { maxHops: 4 });
      const hub = { type: 'Person', id: 'everybody' };
      const without = await pathsOf(question);
      expect(without.hubs).toEqual([hub]);
      expect(without.ids).toEqual([
        'left crowd-1 nearly-everybody crowd-2 right',
        'left meeting named other-meeting right',
      ]);
      const allowed = await pathsOf({ ...question, allowHubs: true });
      expect(allowed.hubs).toEqual([]);
      expect(allowed.ids).toEqual([
        'left crowd-1 everybody crowd-2 right',
        'left crowd-1 nearly-everybody crowd-2 right',
        'left meeting named other-meeting right',
      ]);
      expect(allowed.complete).toBe(true);
    });

    test('what is listed as one is not gone through unless asked, however few lead there', async () => {
      const named = { type: 'Person', id: 'named' };
      const question = questionOf('left', 'right', { hubs: [named] });
      const { ids, hubs } = await pathsOf(question);
      expect(ids).toEqual(['left crowd-1 nearly-everybody crowd-2 right']);
      expect(hubs).toContainEqual(named);
      expect((await pathsOf({ ...question, allowHubs: true })).ids).toContain(
        'left meeting named other-meeting right',
      );
    });

    test('both ends may be hubs, listed or not', async () => {
      const listed = [{ type: 'Person', id: 'left' }];
      const { ids, hubs } = await pathsOf(questionOf('everybody', 'left', { hubs: listed }));
      expect({ ids, hubs }).toEqual({ ids: ['everybody crowd-1 left'], hubs: [] });
    });
  });

  test('a hub behind others is gone through where hubs may be', async () => {
    const crowd = Array.from({ length: HUB_DEGREE }, (_, index) => `fair-${index}`);
    await write(engine, [
      ...crowd.map((article) => `${article} fairground`),
      'fair-1 near',
      'fair-2 middle',
      'far-article middle',
      'far-article far',
    ]);
    const question = questionOf('near', 'far', { allowHubs: true });
    expect((await pathsOf(question)).ids).toEqual([
      'near fair-1 fairground fair-2 middle far-article far',
    ]);
    expect((await pathsOf({ ...question, allowHubs: false })).ids).toEqual([]);
  });

  test('of more than 1,000 nodes in a level the first are gone through, and the answer says so', async () => {
    const articles = Array.from({ length: 1_200 }, (_, index) => `wide-${1_000 + index}`);
    await write(engine, [
      ...articles.map((article) => `${article} wide-end`),
      ...articles.map((article) => `${article}-b other-wide-end`),
      'wide-1000 lonely',
      'lonely-article lonely',
      'lonely-article-b lonely',
      'wide-1001-b lonely',
      'wide-2199 hidden',
      'wide-2199-b hidden',
    ]);
    const found = await pathsOf(questionOf('wide-end', 'other-wide-end'));
    expect(found.ids).toEqual(['wide-end wide-1000 lonely wide-1001-b other-wide-end']);
    expect(found.complete).toBe(false);
  });

  test('an end that everything leads to is not read, and reached from the other end', async () => {
    const articles = Array.from({ length: 10_000 }, (_, index) => `all-${index}`);
    await write(engine, [...articles.map((article) => `${article} all-over`), 'all-7 somebody']);
    const found = await pathsOf(questionOf('all-over', 'somebody', { maxHops: 3 }));
    expect(found.ids).toEqual(['all-over all-7 somebody']);
    expect(found.complete).toBe(false);
  });

  test('cost one statement for each step, and one where both ends meet between them', async () => {
    await write(engine, ['c0 c-start', 'c1 c-start', 'c1 c-middle', 'c2 c-middle', 'c2 c-end']);
    const counting = countingEngine(engine);
    const question = questionOf('c-start', 'c-end');
    await findShortestPaths({ engine: counting, statements }, question);
    expect(Object.fromEntries(counting.counts)).toEqual({ 'read/neighbours': 5 });
    counting.reset();
    await findShortestPaths({ engine: counting, statements }, { ...question, allowHubs: true });
    expect(Object.fromEntries(counting.counts)).toEqual({ 'read/neighbours': 4 });
  });
});

/** By going along every way that does not come back, in order. */
function everyShortestPath(pairs: Pairs, { from, to, maxHops }: PathQuestion): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const [one = '', other = ''] of pairs.map((pair) => pair.split(' '))) {
    next.set(one, (next.get(one) ?? new Set()).add(other));
    next.set(other, (next.get(other) ?? new Set()).add(one));
  }
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const walk = (path: readonly string[]): readonly string[] => {
      const last = path.at(-1) ?? '';
      if (path.length > hops) return last === to.id ? [path.join(' ')] : [];
      const on = [...(next.get(last) ?? [])].filter((id) => !path.includes(id));
      return on.sort().flatMap((id) => walk([...path, id]));
    };
    const found = walk([from.id]);
    if (found.length > 0) return found;
  }
  return [];
}
