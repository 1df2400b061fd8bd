import type { Article, ArticleSource } from '../text/article.ts';
import { namesInByline } from '../text/byline.ts';
import type { Analysis } from './analysis.ts';
import type { Knowledge } from './knowledge.ts';
import { createPipeline } from './pipeline.ts';
import type { ExtractionRecord, QuoteFinding } from './record.ts';
import { resolveAppointments } from './resolved-appointments.ts';
import { STEPS } from './steps.ts';
import { articleDate } from './strikes/article-date.ts';
import { strikeOfSpan } from './strikes/strike-of-span.ts';

/** Builds the pipeline once; the function that it returns extracts one article after another. */
export function createExtractor(knowledge: Knowledge): (article: Article) => ExtractionRecord {
  const pipeline = createPipeline(knowledge, STEPS);
  return (article) => extractRecord(pipeline.run(article));
}

/** Assembles what the whole pipeline has found into the record (Contract A). */
function extractRecord(analysis: Analysis): ExtractionRecord {
  const { article, knowledge, strikes, written } = analysis;
  const day = articleDate(article, strikes)?.day ?? null;
  return {
    id: article.id,
    source: sourceOf(analysis),
    text: written,
    quotes: analysis.quotes.map((quote) => ({
      ...quote,
      text: quote.segments.map(({ start, end }) => written.slice(start, end)).join(' '),
      strike: strikeOfQuote(quote, analysis),
    })),
    people: analysis.people.map((person) => ({
      id: person.id,
      name: person.name,
      honorific: person.honorific,
      mentions: person.mentions,
      appointments: resolveAppointments(person, knowledge.reference, day),
    })),
    organisations: analysis.organisations,
    places: analysis.places,
    disputes: analysis.disputes,
    strikes,
    figures: analysis.figures,
    positions: analysis.positions,
    relations: analysis.relations,
    problems: analysis.problems,
  };
}

/** With the authors that a byline in the text names, where nothing else names them. */
function sourceOf({ article, passages }: Analysis): ArticleSource {
  const { source, text } = article;
  if (source.authors !== undefined) return source;
  const bylines = passages.filter(({ role }) => role === 'BYLINE');
  const authors = bylines.flatMap(({ start, end }) => namesInByline(text.slice(start, end)));
  return authors.length === 0 ? source : { ...source, authors: [...new Set(authors)] };
}

/** The strike that one of the quote's own segments names, else the article's main strike. */
function strikeOfQuote({ segments }: QuoteFinding, { strikes }: Analysis): string | null {
  const main = strikeOfSpan(strikes, { start: 0, end: 0 });
  const named = new Set(segments.map((segment) => strikeOfSpan(strikes, segment)));
  named.delete(main);
  return named.size === 1 ? [...named][0]! : named.size === 0 ? main : null;
}
