import { createExtractor } from '../../../src/extract/extract.ts';
import { readKnowledge } from '../../../src/extract/knowledge.ts';
import type { ExtractionRecord, QuoteFinding } from '../../../src/extract/record.ts';
import { PACKAGE_FILES } from '../../../src/package-files.ts';

const extract = createExtractor(readKnowledge(PACKAGE_FILES.seeds));

/** The record of an article of these paragraphs, published on a day of April 2023. */
export function recordOf(...paragraphs: readonly string[]): ExtractionRecord {
  return extract({
    id: 'example',
    source: {
      uri: null,
      title: null,
      publisher: null,
      published: '2023-04-20',
      rights: null,
      digestOf: null,
    },
    text: paragraphs.join('\n\n'),
  });
}

/** Kind, words and speakers of each quote, one line each: "DIRECT Jane Doe + John Roe: words". */
export function linesOf(quotes: readonly QuoteFinding[]): readonly string[] {
  return quotes.map(({ kind, text, speakers }) => {
    const names = speakers.map(({ name }) => name).join(' + ') || '?';
    return `${kind} ${names}: ${text}`;
  });
}

/** Quotes in marks, as `linesOf` shows them. */
export function spokenIn(...paragraphs: readonly string[]): readonly string[] {
  return linesOf(recordOf(...paragraphs).quotes.filter(({ kind }) => kind !== 'INDIRECT'));
}
