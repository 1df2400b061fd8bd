import { createExtractor } from '../../src/extract/extract.ts';
import { readKnowledge } from '../../src/extract/knowledge.ts';
import type { ExtractionRecord } from '../../src/extract/record.ts';
import { PACKAGE_FILES } from '../../src/package-files.ts';

export const knowledge = readKnowledge(PACKAGE_FILES.seeds);

const extract = createExtractor(knowledge);

/** The record of a text that states nothing about itself, or only when it was published. */
export function recordOf(text: string, published: string | null = null): ExtractionRecord {
  const nothing = { uri: null, title: null, publisher: null, rights: null, digestOf: null };
  return extract({ id: 'mini-article', text, source: { ...nothing, published } });
}
