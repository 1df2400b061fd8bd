import { articleWithSpeakers } from './article.ts';
import { latestQuotes } from './latest-quotes.ts';
import { personWithQuotes } from './person.ts';
import type { Question } from './question.ts';
import { quote } from './quote.ts';
import { quotesOfHub, quotesOfPerson } from './quotes-of-person.ts';
import { strikeWithQuotesAndFigures } from './strike.ts';

export const QUESTIONS: readonly Question[] = [
  quote,
  quotesOfPerson,
  personWithQuotes,
  strikeWithQuotesAndFigures,
  articleWithSpeakers,
  quotesOfHub,
  latestQuotes,
];
