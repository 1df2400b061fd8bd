import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtractionRecord } from '../../src/extract/record.ts';
import type { GraphEngine, Row } from '../../src/graph/engine.ts';
import { ingestReference } from '../../src/ingest/ingest-reference.ts';
import { countingEngine, describeEngines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import {
  clerksOut,
  clerksOutCorrected,
  firstNight,
  firstNightDigest,
  newMinister,
} from '../_lamplighters.ts';
import { statementOf } from '../graph/_statement-of.ts';
import { empty, ingest, reference, statements } from './_ingest.ts';

/** Dumps of the same steps on each engine, for comparing the engines with each other. */
const dumpsByStep = new Map<string, readonly string[]>();

describeEngines('Ingesting articles', (openEngine) => {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  beforeEach(() => empty(engine));

  const ask = (text: string, columns: readonly string[]): Promise<readonly Row[]> =>
    engine.read(statementOf(text, [], columns), {});

  async function dumpAfter(records: readonly ExtractionRecord[]): Promise<readonly string[]> {
    await empty(engine);
    for (const record of records) await ingest(engine, record);
    return dumpGraph(engine);
  }

  /** What the other engine held after the same steps; the first engine to come sets it. */
  function expectAlike(step: string, dump: readonly string[]): void {
    const other = dumpsByStep.get(step) ?? dump;
    dumpsByStep.set(step, dump);
    expect(dump).toEqual(other);
  }

  test('the same article again changes nothing and writes nothing', async () => {
    const first = await ingest(engine, firstNight());
    expect(first).toEqual({
      articleId: 'first-night',
      versionId: first.versionId,
      outcome: 'CREATED',
      counts: { quotes: 3, people: 3, organisations: 4, strikes: 2, figures: 3, positions: 1 },
    });
    const dump = await dumpGraph(engine);
    const counted = countingEngine(engine);
    expect(await ingest(counted, firstNight())).toMatchObject({
      outcome: 'UNCHANGED',
      counts: { quotes: 0 },
    });
    expect([...counted.counts]).toEqual([['write/article-states', 1]]);
    expect(await dumpGraph(engine)).toEqual(dump);
    expectAlike('one article', dump);
  });

  test('an article costs at most 30 statements', async () => {
    const counted = countingEngine(engine);
    await ingest(counted, firstNight());
    expect(counted.total()).toBeLessThanOrEqual(30);
    expect(Math.max(...counted.counts.values())).toBe(2);
  });

  test('what the speakers say is found from the speaker, with post, strike and place in the text', async () => {
    await ingest(engine, firstNight());
    expect(
      await ask(
        `MATCH (p:Person)-[:SAID]->(q:Quote)-[:ATTRIBUTED_BY]->(t:Attribution)-[:TO]->(p)
         OPTIONAL MATCH (t)-[:IN_APPOINTMENT]->(a:Appointment)-[:AT]->(o:Organisation)
         OPTIONAL MATCH (q)-[:ABOUT]->(s:Strike)
         RETURN p.name AS name, q.text AS text, t.position AS position, a.title AS post,
                o.name AS at, s.id AS strike
         ORDER BY q.sortKey, position`,
        ['name', 'text', 'position', 'post', 'at', 'strike'],
      ),
    ).toEqual([
      {
        name: 'Cora Finch',
        text: 'We will not light one more lamp for old wages.',
        position: 0,
        post: 'chief wick-trimmer',
        at: 'Guild of Lamplighters',
        strike: 'lamplighters-2021-03-02',
      },
      {
        name: 'Milo Trent',
        text: 'We will not light one more lamp for old wages.',
        position: 1,
        post: null,
        at: null,
        strike: 'lamplighters-2021-03-02',
      },
      {
        name: 'Ada Quill',
        text: 'Ms Finch had called it "a night of shame"',
        position: 0,
        post: 'Minister for Lanterns',
        at: 'Department of Lanterns',
        strike: null,
      },
      {
        name: 'Cora Finch',
        text: 'a night of shame',
        position: 0,
        post: 'chief wick-trimmer',
        at: 'Guild of Lamplighters',
        strike: 'lamplighters-2021-03-02',
      },
    ]);
  });

  test('each holder of one office has an appointment of their own, with the dates of the tables', async () => {
    await ingest(engine, firstNight());
    await ingest(engine, newMinister());
    expect(
      await ask(
        `MATCH (p:Person)-[:HELD]->(a:Appointment)-[:OF_OFFICE]->(f:Office)
         RETURN p.name AS name, a.id AS id, a.from AS from, a.to AS to ORDER BY a.sortKey`,
        ['name', 'id', 'from', 'to'],
      ),
    ).toEqual([
      {
        name: 'Ada Quill',
        id: 'ada-quill-minister-for-lanterns-2019-01-07',
        from: '2019-01-07',
        to: '2021-06-30',
      },
      {
        name: 'Bram Oxley',
        id: 'bram-oxley-minister-for-lanterns-2021-06-30',
        from: '2021-06-30',
        to: null,
      },
    ]);
  });

  test('the same words in another article are linked, from the later to the earlier', async () => {
    for (const records of [
      [firstNight(), clerksOut()],
      [clerksOut(), firstNight()],
    ]) {
      await empty(engine);
      for (const record of records) await ingest(engine, record);
      expect(
        await ask(
          'MATCH (q:Quote)-[:REPEATS]->(other:Quote) RETURN q.articleId AS later, other.articleId AS earlier',
          ['later', 'earlier'],
        ),
      ).toEqual([{ later: 'clerks-out', earlier: 'first-night' }]);
    }
  });

  test('any order of the articles gives the same graph', async () => {
    const expected = await dumpAfter([
      firstNight(),
      clerksOut(),
      newMinister(),
      firstNightDigest(),
    ]);
    expectAlike('four articles', expected);
    for (const order of permutations([
      firstNight(),
      clerksOut(),
      newMinister(),
      firstNightDigest(),
    ])) {
      expect(await dumpAfter(order), order.map(({ id }) => id).join()).toEqual(expected);
    }
  });

  test('an entity outside the tables is called the same whoever speaks of it first', async () => {
    await ingest(engine, clerksOut());
    await ingest(engine, firstNight());
    expect(
      await ask(
        `MATCH (p:Person {id: 'cora-finch'}), (o:Organisation {id: 'harbour-lighting-ltd'}),
               (s:Strike {provisional: true}), (a:Appointment)
         WHERE a.from IS NULL
         RETURN p.name AS name, p.honorific AS honorific, o.kind AS kind, s.status AS status, s.to AS to,
                s.lastDay AS lastDay, s.nations AS nations, a.title AS title`,
        ['name', 'honorific', 'kind', 'status', 'to', 'lastDay', 'nations', 'title'],
      ),
    ).toEqual([
      {
        name: 'Cora Finch',
        honorific: 'Dr',
        kind: 'COMPANY',
        status: 'HELD',
        to: '2021-04-03',
        lastDay: '2021-04-03',
        nations: ['norvale'],
        title: 'Chief Wick-Trimmer',
      },
    ]);
  });

  describe('a new text of an article', () => {
    test('supersedes the earlier one, which keeps its findings for the record', async () => {
      await ingest(engine, clerksOut());
      expect(await ingest(engine, clerksOutCorrected())).toMatchObject({ outcome: 'UPDATED' });
      expect(
        await ask(
          `MATCH (v:ArticleVersion)-[:OF]->(:Article {id: 'clerks-out'})
           OPTIONAL MATCH (q:Quote)-[:FROM]->(v)
           OPTIONAL MATCH (f:FormerQuote)-[:FROM]->(v)
           RETURN v.current AS current, count(q) AS quotes, count(f) AS former ORDER BY current`,
          ['current', 'quotes', 'former'],
        ),
      ).toEqual([
        { current: false, quotes: 0, former: 1 },
        { current: true, quotes: 0, former: 0 },
      ]);
      expectAlike('corrected', await dumpGraph(engine));
    });

    test('takes away what rested on the earlier text alone', async () => {
      await ingest(engine, clerksOut());
      await ingest(engine, clerksOutCorrected());
      expect(
        await ask(
          `OPTIONAL MATCH (o:Organisation)-[r:RUNS]->(:Hospital)
           WITH count(r) AS runs
           OPTIONAL MATCH (h:Organisation {id: 'lantern-infirmary'})
           WITH runs, count(h) AS hospitals
           OPTIONAL MATCH (s:Strike {provisional: true})
           WITH runs, hospitals, count(s) AS strikes
           OPTIONAL MATCH (a:Appointment)
           WITH runs, hospitals, strikes, count(a) AS appointments
           MATCH (p:Person {id: 'cora-finch'})
           RETURN runs, hospitals, strikes, appointments, p.name AS name, p.honorific AS honorific`,
          ['runs', 'hospitals', 'strikes', 'appointments', 'name', 'honorific'],
        ),
      ).toEqual([
        {
          runs: 0,
          hospitals: 0,
          strikes: 0,
          appointments: 0,
          name: 'Cora Finch',
          honorific: null,
        },
      ]);
    });

    test('leaves what other articles support', async () => {
      for (const record of [clerksOut(), newMinister(), clerksOutCorrected()]) {
        await ingest(engine, record);
      }
      expect(
        await ask(
          `MATCH (o:Organisation)-[:RUNS]->(h:Hospital {id: 'lantern-infirmary'})
           MATCH (c:Claim {kind: 'RUNS'})-[:OBJECT]->(h)
           RETURN o.id AS owner, c.articleId AS article`,
          ['owner', 'article'],
        ),
      ).toEqual([{ owner: 'harbour-lighting-ltd', article: 'new-minister' }]);
    });

    test('that is the first text again gives the graph of the first text, and a version more', async () => {
      const once = await dumpAfter([clerksOut(), firstNight()]);
      await empty(engine);
      for (const record of [clerksOut(), firstNight(), clerksOutCorrected(), clerksOut()]) {
        await ingest(engine, record);
      }
      const dump = await dumpGraph(engine);
      expect(once.filter((line) => !dump.includes(line))).toEqual([]);
      const more = dump.filter((line) => !once.includes(line));
      expect(more).toHaveLength(2);
      expect(more.every((line) => line.includes('clerks-out@'))).toBe(true);
    });
  });

  test('the same text with another date is written anew under that date', async () => {
    const dated = (published: string): ExtractionRecord => ({
      ...clerksOut(),
      source: { ...clerksOut().source, published },
    });
    const expected = await dumpAfter([dated('2021-04-06')]);
    await empty(engine);
    await ingest(engine, dated('2021-04-05'));
    expect(await ingest(engine, dated('2021-04-06'))).toMatchObject({ outcome: 'UPDATED' });
    expect(await dumpGraph(engine)).toEqual(expected);
  });

  describe('the same text by another extraction', () => {
    test('is extracted anew: its findings are replaced, and what rested on them alone goes', async () => {
      const less = { ...clerksOutCorrected(), text: clerksOut().text };
      await ingestReference(engine, statements, reference);
      await ingest(engine, less, { extraction: 'later' });
      const expected = await dumpGraph(engine);
      await empty(engine);
      await ingestReference(engine, statements, reference);
      await ingest(engine, clerksOut(), { extraction: 'earlier' });
      expect(await ingest(engine, less, { extraction: 'later' })).toMatchObject({
        outcome: 'RENEWED',
        counts: { quotes: 0, people: 1 },
      });
      expect(await dumpGraph(engine)).toEqual(expected);
      expect(await ingest(engine, less, { extraction: 'later' })).toMatchObject({
        outcome: 'UNCHANGED',
      });
    });

    test('keeps the day of its first ingest, by which an undated article is listed', async () => {
      const undated = { ...newMinister(), source: { ...newMinister().source, published: null } };
      await ingest(engine, undated, { extraction: 'earlier', ingestedAt: '2022-01-01T12:00:00Z' });
      await ingest(engine, undated, { extraction: 'later', ingestedAt: '2023-05-05T12:00:00Z' });
      expect(
        await ask(
          'MATCH (v:ArticleVersion)-[:OF]->(a:Article) RETURN a.sortDate AS day, v.extraction AS extraction',
          ['day', 'extraction'],
        ),
      ).toEqual([{ day: '2022-01-01', extraction: 'later' }]);
    });

    test('a digest that has yielded stays so', async () => {
      await ingest(engine, firstNight());
      await ingest(engine, firstNightDigest(), { extraction: 'earlier' });
      expect(await ingest(engine, firstNightDigest(), { extraction: 'later' })).toMatchObject({
        outcome: 'YIELDED',
      });
    });
  });

  describe('a digest', () => {
    test('has findings while its original is absent', async () => {
      expect(await ingest(engine, firstNightDigest())).toMatchObject({
        outcome: 'CREATED',
        counts: { quotes: 1 },
      });
    });

    test('yields to its original, whichever comes first', async () => {
      const digestLast = await dumpAfter([firstNight(), firstNightDigest()]);
      const digestFirst = await dumpAfter([firstNightDigest(), firstNight()]);
      expect(digestFirst).toEqual(digestLast);
      expectAlike('digest', digestFirst);
      expect(
        await ask(
          `MATCH (d:Article {id: 'first-night-digest'})-[:DIGEST_OF]->(o:Article)
           OPTIONAL MATCH (q:Quote)-[:FROM]->(:ArticleVersion)-[:OF]->(d)
           OPTIONAL MATCH (p:Person {id: 'nell-ashby'})
           RETURN o.id AS original, d.yieldedTo AS yieldedTo, count(q) AS quotes, count(p) AS onlyInDigest`,
          ['original', 'yieldedTo', 'quotes', 'onlyInDigest'],
        ),
      ).toEqual([
        { original: 'first-night', yieldedTo: 'first-night', quotes: 0, onlyInDigest: 0 },
      ]);
    });

    test('that has yielded is unchanged when it comes again', async () => {
      await ingest(engine, firstNight());
      expect(await ingest(engine, firstNightDigest())).toMatchObject({ outcome: 'YIELDED' });
      expect(await ingest(engine, firstNightDigest())).toMatchObject({ outcome: 'UNCHANGED' });
    });
  });

  test('a failure in the middle leaves nothing behind', async () => {
    const broken: GraphEngine = {
      ...countingEngine(engine),
      read: (statement, parameters) => engine.read(statement, parameters),
      write: (work) =>
        engine.write((transaction) =>
          work({
            run: (statement, parameters) =>
              statement.name === 'write/figures'
                ? Promise.reject(new Error('the power went'))
                : transaction.run(statement, parameters),
          }),
        ),
    };
    await expect(ingest(broken, firstNight())).rejects.toThrow();
    expect(await dumpGraph(engine)).toEqual([]);
  });

  test('articles that come at the same time wait for each other', async () => {
    const records = [firstNight(), clerksOut(), newMinister(), firstNightDigest()];
    const expected = await dumpAfter(records);
    await empty(engine);
    await Promise.all(records.map((record) => ingest(engine, record)));
    expect(await dumpGraph(engine)).toEqual(expected);
  });

  test('articles before the reference tables give the same graph as after them', async () => {
    const records = [firstNight(), newMinister(), clerksOut()];
    await ingestReference(engine, statements, reference);
    for (const record of records) await ingest(engine, record);
    const expected = await dumpGraph(engine);
    await empty(engine);
    for (const record of records) await ingest(engine, record);
    await ingestReference(engine, statements, reference);
    expect(await dumpGraph(engine)).toEqual(expected);
    expectAlike('with tables', expected);
  });
});

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
