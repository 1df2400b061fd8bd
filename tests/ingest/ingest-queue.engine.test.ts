import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateArticles } from '../../bench/generated-articles.ts';
import { PicketlineError } from '../../src/errors.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { readKnowledge } from '../../src/extract/knowledge.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { type IngestParts, ingestArticle } from '../../src/ingest/ingest-article.ts';
import { IngestQueue } from '../../src/ingest/ingest-queue.ts';
import { type Journal, openJournal } from '../../src/ingest/journal/journal.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';
import type { Article } from '../../src/text/article.ts';
import { countingEngine, describeEngines } from '../_engines.ts';
import { dumpGraph } from '../_graph-dump.ts';
import { empty, reference, statements } from './_ingest.ts';

const extract = createExtractor(readKnowledge(PACKAGE_FILES.seeds));
const articles = [...generateArticles(80)];

describeEngines('The queue of articles', (openEngine) => {
  let engine: GraphEngine;
  let folder: string;
  const journals: Journal[] = [];
  beforeAll(async () => {
    engine = await openEngine();
  });
  beforeEach(async () => {
    await empty(engine);
    folder = mkdtempSync(join(tmpdir(), 'picketline-queue-'));
  });
  afterEach(async () => {
    await Promise.all(journals.splice(0).map((journal) => journal.close()));
    rmSync(folder, { recursive: true });
  });

  const partsWith = (rest: Partial<IngestParts> = {}): IngestParts => ({
    engine,
    statements,
    reference,
    extraction: 'test',
    extract,
    ...rest,
  });

  async function openQueue(rest: Partial<IngestParts> = {}) {
    const journal = await openJournal({ folder: join(folder, 'journal'), graph: 'test' });
    journals.push(journal);
    return { journal, queue: new IngestQueue(partsWith(rest), { journal }) };
  }

  const withText = (text: string): Article => ({ ...articles[0]!, text });
  const currentText = async () => {
    const { text } = (await dumpGraph(engine))
      .map((line) => JSON.parse(line) as { current?: boolean; text: string })
      .find(({ current }) => current === true)!;
    return text;
  };

  test('stores many articles as one by one, in few transactions, and forgets them', async () => {
    for (const article of articles) await ingestArticle(partsWith(), article);
    const expected = await dumpGraph(engine);
    await empty(engine);

    const counted = countingEngine(engine);
    const { queue, journal } = await openQueue({ engine: counted });
    const taken = articles.map((article) => queue.add(article));
    await Promise.all(taken.map(({ accepted }) => accepted));
    expect(journal.bytes).toBeGreaterThan(100_000);
    const results = await Promise.all(taken.map(({ stored }) => stored));
    await queue.finish();
    expect(results.map(({ articleId }) => articleId)).toEqual(articles.map(({ id }) => id));
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['CREATED']));
    expect(await dumpGraph(engine)).toEqual(expected);
    expect(counted.counts.get('write/take-write-lock')).toBeLessThanOrEqual(4);
    expect(journal.bytes).toBe(0);
  });

  test('asks once for many articles that are stored already, and extracts none', async () => {
    const { queue } = await openQueue();
    for (const article of articles.slice(0, 60)) queue.add(article);
    await queue.finish();
    const counted = countingEngine(engine);
    const again = await openQueue({ engine: counted, extract: unasked });
    const taken = articles.slice(0, 60).map((article) => again.queue.add(article));
    const results = await Promise.all(taken.map(({ stored }) => stored));
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['UNCHANGED']));
    expect([...counted.counts]).toEqual([['write/article-states', 1]]);
    expect(again.journal.bytes).toBe(0);
  });

  test('texts of one article are written in the order of their coming', async () => {
    const { queue } = await openQueue();
    const texts = ['The lamps are out.', 'The lamps are lit.', 'The lamps are out.'];
    const taken = texts.map((text) => queue.add(withText(text)));
    const results = await Promise.all(taken.map(({ stored }) => stored));
    expect(results.map(({ outcome }) => outcome)).toEqual(['CREATED', 'UPDATED', 'UPDATED']);
    expect(await currentText()).toBe('The lamps are out.');
  });

  test('an article that cannot be extracted keeps no other out', async () => {
    const failing = (article: Article) => {
      if (article.id === articles[1]!.id) throw new PicketlineError('EXTRACTION_FAILED', 'a step');
      return extract(article);
    };
    const { queue } = await openQueue({ extract: failing });
    const taken = articles.slice(0, 3).map((article) => queue.add(article));
    const results = await Promise.allSettled(taken.map(({ stored }) => stored));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(taken[1]!.stored).rejects.toMatchObject({ code: 'EXTRACTION_FAILED' });
  });

  describe('when the graph takes nothing', () => {
    const down = (): Promise<never> =>
      Promise.reject(new PicketlineError('GRAPH_UNAVAILABLE', 'The transaction got no answer.'));

    test('articles are accepted, and stored by the next start', async () => {
      const broken: GraphEngine = { ...countingEngine(engine), read: down, write: down };
      const { queue, journal } = await openQueue({ engine: broken });
      const taken = articles.slice(0, 5).map((article) => queue.add(article));
      await Promise.all(taken.map(({ accepted }) => accepted));
      const [first] = await Promise.allSettled(taken.map(({ stored }) => stored));
      expect(first).toMatchObject({
        reason: {
          code: 'STORED_LATER',
          message: `${articles[0]!.id} is accepted and will be stored at the next start: The transaction got no answer.`,
        },
      });
      await queue.close();
      await journal.close();
      expect(await dumpGraph(engine)).toEqual([]);

      const next = await openQueue();
      expect(next.journal.left.entries).toHaveLength(5);
      const replayed = next.queue.replay(next.journal.left.entries);
      const results = await Promise.all(replayed.map(({ stored }) => stored));
      expect(results.map(({ outcome }) => outcome)).toEqual(Array(5).fill('CREATED'));
      await next.queue.finish();
      expect(next.journal.bytes).toBe(0);
    });

    test('without a journal the reason is told as it is', async () => {
      const broken: GraphEngine = { ...countingEngine(engine), write: down };
      const queue = new IngestQueue(partsWith({ engine: broken }));
      await expect(queue.add(articles[0]!).stored).rejects.toMatchObject({
        code: 'GRAPH_UNAVAILABLE',
      });
    });
  });

  test('after a stop nothing is begun, and what is accepted waits for the next start', async () => {
    const { queue, journal } = await openQueue();
    const taken = articles.map((article) => queue.add(article));
    await taken[0]!.stored;
    queue.stop();
    await queue.close();
    const results = await Promise.allSettled(taken.map(({ stored }) => stored));
    const stored = results.filter(({ status }) => status === 'fulfilled').length;
    expect(stored).toBeLessThan(articles.length);
    await journal.close();
    const next = await openQueue();
    expect(next.journal.left.entries.length).toBeGreaterThanOrEqual(articles.length - stored);
    next.queue.replay(next.journal.left.entries);
    await next.queue.finish();
    const ids = (await dumpGraph(engine)).filter((line) => line.includes('"labels":["Article"]'));
    expect(ids).toHaveLength(articles.length);
  });

  describe('an article that was accepted by an earlier run', () => {
    const acceptedAt = '2020-01-01T00:00:00.000Z';
    const replay = async (article: Article, at = acceptedAt) => {
      const { queue, journal } = await openQueue();
      await journal.keep({ article, acceptedAt: at });
      await journal.close();
      const next = await openQueue();
      const [taken] = next.queue.replay(next.journal.left.entries);
      const { outcome } = await taken!.stored;
      await queue.close();
      await next.queue.finish();
      expect(next.journal.bytes).toBe(0);
      return outcome;
    };

    test('is stored as of its acceptance', async () => {
      expect(await replay(withText('The lamps are out.'))).toBe('CREATED');
      const state = await engine.read(statements.get('write/article-states'), {
        rows: [{ article: articles[0]!.id, digestOf: null }],
      });
      expect(state).toMatchObject([{ versions: [{ ingestedAt: acceptedAt }] }]);
    });

    test('and stored since is left as it is, also as a text that another superseded', async () => {
      await ingestArticle(partsWith(), withText('The lamps are out.'));
      await ingestArticle(partsWith(), withText('The lamps are lit.'));
      const before = await dumpGraph(engine);
      expect(await replay(withText('The lamps are out.'))).toBe('UNCHANGED');
      expect(await dumpGraph(engine)).toEqual(before);
    });

    test('before the text that is current is kept for the record only', async () => {
      await ingestArticle(partsWith(), withText('The lamps are lit.'));
      expect(await replay(withText('The lamps are out.'))).toBe('SUPERSEDED');
      expect(await currentText()).toBe('The lamps are lit.');
      expect(await replay(withText('The lamps are out.'))).toBe('UNCHANGED');
    });

    test('after the text that is current supersedes it', async () => {
      await ingestArticle(partsWith(), withText('The lamps are lit.'), { ingestedAt: acceptedAt });
      const later = '2020-01-02T00:00:00.000Z';
      expect(await replay(withText('The lamps are out.'), later)).toBe('UPDATED');
      expect(await currentText()).toBe('The lamps are out.');
    });
  });
});

function unasked(): never {
  throw new Error('No article should be extracted.');
}
