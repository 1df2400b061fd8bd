import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';
import type { QuotesAboutQuery } from './generated/graphql.ts';

const QUOTES_ABOUT = graphql(`
  query QuotesAbout($strike: ID!, $first: Int!, $after: String) {
    strike(id: $strike) {
      from
      quotes(first: $first, after: $after) {
        nodes {
          text
          attributions { name appointment { title } }
          article { title uri }
          evidence { start end }
          confidence
          status
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

type Strike = NonNullable<QuotesAboutQuery['strike']>;
/** A quote as the document above asks for it: codegen knows each field and its type. */
export type QuoteAbout = Strike['quotes']['nodes'][number];

/** All quotes about a strike, the oldest first, read page by page as they are wanted. */
export async function* quotesAbout(
  server: string,
  strike: string,
  pageSize = 50,
): AsyncGenerator<QuoteAbout> {
  let after: string | null = null;
  do {
    const answer: QuotesAboutQuery = await ask(server, QUOTES_ABOUT, {
      strike,
      first: pageSize,
      after,
    });
    if (answer.strike == null) throw new Error(`There is no strike ${strike}`);
    const { nodes, pageInfo } = answer.strike.quotes;
    yield* nodes;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}
