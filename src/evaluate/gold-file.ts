import type { Comparator, QuoteKind } from '../extract/record.ts';
import type { Span } from '../text/span.ts';
import type {
  AnnotatedText,
  ExpectedFigure,
  ExpectedQuote,
  ExpectedSpeaker,
} from './annotation.ts';
import { badAnnotation } from './inline-tags.ts';

/**
 * Reads an annotation that stands beside its article: a JSON object with `article` (file name), `quotes`,
 * `people`, `strikes` and `figures`, whose offsets count UTF-16 code units of the article's file.
 *
 * @param input the annotation's content
 * @param file its path, which errors name
 * @param readArticle gives path and text of the article of a file name
 * @throws PicketlineError `BAD_ANNOTATION` where it lacks a part, or where a span does not hold its words
 */
export function readGoldText(
  input: string,
  file: string,
  readArticle: (name: string) => { readonly path: string; readonly text: string },
): AnnotatedText {
  const gold = parse(input, file);
  const { path, text } = readArticle(gold.article);
  const check = (span: GoldSpan): Span => {
    const { start, end } = span;
    if (text.slice(start, end) !== span.text) {
      const line = lineOfText(input, JSON.stringify(span.text));
      throw badAnnotation(file, line, `"${text.slice(start, end)}" at ${start}–${end}`);
    }
    return { start, end };
  };
  const quotes = gold.quotes.map(
    (quote, index): ExpectedQuote => ({
      id: String(index + 1),
      kind: quote.kind,
      speakers: quote.speakers.map(named),
      medium: null,
      segments: quote.segments.map(check),
      at: null,
      parent: null,
    }),
  );
  const nothing = { uri: null, title: null, publisher: null, rights: null, digestOf: null };
  return {
    file: path,
    firstLine: 1,
    article: { id: gold.article, source: { ...nothing, published: null }, text },
    quotes,
    indirectAnnotated: quotes.some(({ kind }) => kind === 'INDIRECT'),
    figures: gold.figures.map(
      (figure): ExpectedFigure => ({
        ...check(figure.evidence),
        amount: figure.value,
        comparator: figure.comparator,
        unit: figure.unit,
        measure: null,
        change: null,
        concerns: figure.organisation ?? figure.place ?? null,
        statedBy: null,
      }),
    ),
    people: gold.people.map((person) => person.name),
    organisations: null,
    strikes: gold.strikes.map(({ workforce, start, end }) => ({ workforce, from: start, to: end })),
  };
}

interface GoldSpan extends Span {
  readonly text: string;
}

interface Gold {
  readonly article: string;
  readonly quotes: readonly {
    readonly kind: QuoteKind;
    readonly speakers: readonly string[];
    readonly segments: readonly GoldSpan[];
  }[];
  readonly people: readonly { readonly name: string }[];
  readonly strikes: readonly {
    readonly workforce: string;
    readonly start: string;
    readonly end: string | null;
  }[];
  readonly figures: readonly {
    readonly value: number | readonly [number, number];
    readonly unit: string;
    readonly comparator: Comparator;
    readonly evidence: GoldSpan;
    readonly organisation?: string;
    readonly place?: string;
  }[];
}

function parse(input: string, file: string): Gold {
  let gold: Partial<Gold>;
  try {
    gold = JSON.parse(input) as Partial<Gold>;
  } catch (cause) {
    throw badAnnotation(file, 1, `JSON, but ${cause instanceof Error ? cause.message : cause}`);
  }
  for (const key of ['quotes', 'people', 'strikes', 'figures'] as const) {
    if (!Array.isArray(gold[key])) throw badAnnotation(file, 1, `a list "${key}"`);
  }
  if (typeof gold.article !== 'string') throw badAnnotation(file, 1, 'a file name in "article"');
  return gold as Gold;
}

function named(name: string): ExpectedSpeaker {
  return { name, anonymous: false };
}

function lineOfText(input: string, words: string): number {
  const at = input.indexOf(words);
  return at < 0 ? 1 : input.slice(0, at).split('\n').length;
}
