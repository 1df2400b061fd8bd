import type { Question, Reply } from './question.ts';

export const articleWithSpeakers: Question = {
  name: 'article, its speakers and what else they said',
  shape: 'nested',
  keys: 'articles',
  statement: `
    MATCH (article:Article {id: $key})
    CALL (article) {
      MATCH (article)<-[:OF]-(:ArticleVersion)<-[:FROM]-(quote:Quote)
      WITH quote
      ORDER BY quote.sortKey
      LIMIT 8
      CALL (quote) {
        MATCH (quote)-[:ATTRIBUTED_BY]->(:Attribution)-[:TO]->(speaker:Person)
        CALL (speaker) {
          MATCH (speaker)-[:SAID]->(other:Quote)
          WITH other
          ORDER BY other.sortKey
          LIMIT 3
          RETURN collect(other {
            .text,
            article: [(other)-[:FROM]->(:ArticleVersion)-[:OF]->(article:Article) | article.title][0]
          }) AS others
        }
        RETURN collect({ name: speaker.name, quotes: others }) AS speakers
      }
      RETURN collect(quote { .text, speakers: speakers }) AS quotes
    }
    RETURN article { .title, quotes: quotes } AS answer`,
  picketline: `query Article($key: ID!) {
    article(id: $key) {
      title
      quotes(first: 8) {
        nodes {
          text
          attributions {
            speaker { ... on Person { name quotes(first: 3) { nodes { text article { title } } } } }
          }
        }
      }
    }
  }`,
  neo4jGraphql: `query Article($key: ID!) {
    articles(where: { id: { eq: $key } }) {
      title
      versions {
        quotes(sort: [{ sortKey: ASC }], limit: 8) {
          text
          attributions {
            speakers {
              name
              quotes(sort: [{ sortKey: ASC }], limit: 3) { text versions { articles { title } } }
            }
          }
        }
      }
    }
  }`,
  byHand: `query Article($key: ID!) {
    answer: article(key: $key) {
      title
      quotes { text speakers { name quotes { text article } } }
    }
  }`,
  fromPicketline: ({ article }) => ({
    title: article.title,
    quotes: article.quotes.nodes.map((quote: Reply) => ({
      text: quote.text,
      speakers: quote.attributions.map(({ speaker }: Reply) => ({
        name: speaker.name,
        quotes: speaker.quotes.nodes.map((other: Reply) => ({
          text: other.text,
          article: other.article.title,
        })),
      })),
    })),
  }),
  fromNeo4jGraphql: ({ articles: [article] }) => ({
    title: article.title,
    quotes: article.versions[0].quotes.map((quote: Reply) => ({
      text: quote.text,
      speakers: quote.attributions.flatMap(({ speakers }: Reply) =>
        speakers.map(({ name, quotes }: Reply) => ({
          name,
          quotes: quotes.map((other: Reply) => ({
            text: other.text,
            article: other.versions[0].articles[0].title,
          })),
        })),
      ),
    })),
  }),
};
