import type { ExtractionRecord } from '../../src/extract/record.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { ingestArticle } from '../../src/ingest/ingest-article.ts';
import { ingestReference } from '../../src/ingest/ingest-reference.ts';
import { emptyRecord, norvaleTables, quoteOf } from '../_lamplighters.ts';
import { statements } from './_ask.ts';

const reference = norvaleTables();

/** Ingests one article with this many quotes by one person about one strike, and gives their words in order. */
export async function tellQuotes(
  engine: GraphEngine,
  id: string,
  published: string,
  count: number,
): Promise<readonly string[]> {
  const words = Array.from({ length: count }, (_, index) => `Word ${index} of ${id}.`);
  const record = recordOf(id, published, words);
  const parts = { engine, statements, reference, extraction: 'test', extract: () => record };
  await ingestArticle(parts, record);
  return words;
}

export function tellReference(engine: GraphEngine): Promise<unknown> {
  return ingestReference(engine, statements, reference);
}

function recordOf(id: string, published: string, words: readonly string[]): ExtractionRecord {
  const text = `Ada Quill on the lamps. ${words.join('\n')}`;
  const article = { id, text };
  const empty = emptyRecord(article);
  return {
    ...empty,
    source: { ...empty.source, published },
    people: [
      {
        id: 'ada-quill',
        name: 'Ada Quill',
        honorific: null,
        mentions: [{ start: 0, end: 9 }],
        appointments: [],
      },
    ],
    strikes: [
      {
        id: 'lamplighters-2021-03-02',
        from: '2021-03-02',
        to: null,
        workforces: ['lamplighters'],
        nations: ['norvale'],
        status: 'HELD',
        main: true,
        provisional: false,
        confidence: 0.9,
        evidence: [{ start: 13, end: 22, reason: 'names the lamps' }],
      },
    ],
    quotes: words.map((each) =>
      quoteOf(article, each, [{ name: 'Ada Quill', entity: 'ada-quill', by: 'Ada Quill' }], {
        strike: 'lamplighters-2021-03-02',
      }),
    ),
  };
}
