import { readAnnotatedText } from '../../src/evaluate/annotated-file.ts';
import type { AnnotatedText } from '../../src/evaluate/annotation.ts';
import { createNameComparison } from '../../src/evaluate/same-name.ts';
import type { ExtractionRecord, FigureFinding, QuoteFinding } from '../../src/extract/record.ts';

/** Ten lines of front matter: the text starts on line 11. */
const HEAD = `---
id: "900"
published: 2031-03-04
figures: yes
strikes:
  - {workforce: "bell ringers", from: 2031-03-01, to: 2031-03-03}
people:
  - {name: "Olive Marrow", title: "bell captain"}
  - {name: "Reuben Stave", title: "verger"}
---
`;

export const names = createNameComparison(['Dr', 'Sir: he', 'Mr: he']);

export function annotated(body: string, head = HEAD): AnnotatedText {
  return readAnnotatedText(`${head}${body}`, 'some/900-bells.txt');
}

/** A record of the same text in which nothing has been found but what is given. */
export function recordOf(
  { article }: AnnotatedText,
  found: Partial<ExtractionRecord> = {},
): ExtractionRecord {
  return {
    id: article.id,
    source: article.source,
    text: article.text,
    quotes: [],
    people: [],
    organisations: [],
    places: [],
    disputes: [],
    strikes: [],
    figures: [],
    positions: [],
    relations: [],
    problems: [],
    ...found,
  };
}

/** A quote of the given words of the text, each a segment. */
export function quoteOf(
  { article }: AnnotatedText,
  words: readonly string[],
  speaker: string | null,
  more: Partial<QuoteFinding> = {},
): QuoteFinding {
  return {
    id: words.join(),
    kind: 'DIRECT',
    text: words.join(' '),
    segments: words.map((part) => spanOf(article.text, part)),
    speakers: speaker === null ? [] : [{ name: speaker, entity: speaker, mention: null }],
    cue: null,
    medium: 'SPEECH',
    parent: null,
    repliesTo: null,
    strike: null,
    rule: 'cue-after',
    confidence: 0.9,
    ...more,
  };
}

export function figureOf(
  { article }: AnnotatedText,
  words: string,
  more: Partial<FigureFinding>,
): FigureFinding {
  return {
    ...spanOf(article.text, words),
    id: words,
    unit: 'bells',
    comparator: 'EXACT',
    measure: 'OTHER',
    change: 'ABSOLUTE',
    period: null,
    concerns: null,
    strike: null,
    statedBy: null,
    quote: null,
    sumOf: [],
    rule: 'counted-noun',
    confidence: 0.9,
    ...more,
  };
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text does not hold "${words}"`);
  return { start, end: start + words.length };
}
