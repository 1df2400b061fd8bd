import { ApolloServer } from '@apollo/server';
import { articleWithSpeakers } from '../questions/article.ts';
import { latestQuotes } from '../questions/latest-quotes.ts';
import { personWithQuotes } from '../questions/person.ts';
import type { Question } from '../questions/question.ts';
import { quote } from '../questions/quote.ts';
import { quotesOfPerson } from '../questions/quotes-of-person.ts';
import { strikeWithQuotesAndFigures } from '../questions/strike.ts';
import type { RunStatement, ServingContestant } from './contestant.ts';
import { serveApollo } from './serve-apollo.ts';

/** An Apollo server that knows nothing but the questions: each is a field, which one statement answers. */
export function serveByHand(run: RunStatement): Promise<ServingContestant> {
  const by =
    (question: Question) =>
    (_: unknown, { key }: { readonly key?: string }) =>
      run(question, key ?? '');
  const resolvers = {
    Query: {
      quote: by(quote),
      quotesOf: by(quotesOfPerson),
      latest: by(latestQuotes),
      person: by(personWithQuotes),
      strike: by(strikeWithQuotesAndFigures),
      article: by(articleWithSpeakers),
    },
  };
  return serveApollo(new ApolloServer({ typeDefs: TYPES, resolvers }), async () => ({}));
}

const TYPES = `
  type Query {
    quote(key: ID!): FlatQuote
    quotesOf(key: ID!): [FlatQuote!]!
    latest: [FlatQuote!]!
    person(key: ID!): Person
    strike(key: ID!): Strike
    article(key: ID!): Article
  }
  type FlatQuote { id: ID! text: String! kind: String! confidence: Float! date: String! }

  type Person { name: String! quotes: [PersonQuote!]! }
  type PersonQuote { text: String! attributions: [Attribution!]! article: QuotedArticle! strike: QuotedStrike }
  type Attribution { name: String! speaker: String! title: String! organisation: String! }
  type QuotedArticle { title: String! publisher: String! published: String! }
  type QuotedStrike { from: String! workforces: [String!]! }

  type Strike { from: String! workforces: [String!]! quotes: [StrikeQuote!]! figures: [Figure!]! }
  type StrikeQuote { text: String! speakers: [String!]! article: String! }
  type Figure { value: Float unit: String! measure: String! statedBy: String! concerns: String! }

  type Article { title: String! quotes: [ArticleQuote!]! }
  type ArticleQuote { text: String! speakers: [ArticleSpeaker!]! }
  type ArticleSpeaker { name: String! quotes: [OtherQuote!]! }
  type OtherQuote { text: String! article: String! }
`;
