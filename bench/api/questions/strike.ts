import type { Question, Reply } from './question.ts';

export const strikeWithQuotesAndFigures: Question = {
  name: 'strike with quotes and figures',
  shape: 'nested',
  keys: 'strikes',
  statement: `
    MATCH (strike:Strike {id: $key})
    CALL (strike) {
      MATCH (strike)<-[:ABOUT]-(quote:Quote)
      WITH quote
      ORDER BY quote.sortKey
      LIMIT 10
      RETURN collect(quote {
        .text,
        speakers: [(quote)-[:ATTRIBUTED_BY]->(:Attribution)-[:TO]->(speaker:Person) | speaker.name],
        article: [(quote)-[:FROM]->(:ArticleVersion)-[:OF]->(article:Article) | article.title][0]
      }) AS quotes
    }
    CALL (strike) {
      MATCH (strike)<-[:COUNTS]-(figure:Figure)
      WITH figure
      ORDER BY figure.sortKey
      LIMIT 10
      RETURN collect(figure {
        .value,
        .unit,
        .measure,
        statedBy: [(figure)-[:STATED_BY]->(speaker:Person) | speaker.name][0],
        concerns: [(figure)-[:CONCERNS]->(organisation:Organisation) | organisation.name][0]
      }) AS figures
    }
    RETURN strike { .from, .workforces, quotes: quotes, figures: figures } AS answer`,
  picketline: `query Strike($key: ID!) {
    strike(id: $key) {
      from
      workforces
      quotes(first: 10) {
        nodes { text attributions { speaker { ... on Person { name } } } article { title } }
      }
      figures(first: 10) {
        nodes {
          value
          unit
          measure
          statedBy { ... on Person { name } }
          concerns { ... on Organisation { name } }
        }
      }
    }
  }`,
  neo4jGraphql: `query Strike($key: ID!) {
    strikes(where: { id: { eq: $key } }) {
      from
      workforces
      quotes(sort: [{ sortKey: ASC }], limit: 10) {
        text
        attributions { speakers { name } }
        versions { articles { title } }
      }
      figures(sort: [{ sortKey: ASC }], limit: 10) {
        value
        unit
        measure
        statedBy { name }
        concerns { name }
      }
    }
  }`,
  byHand: `query Strike($key: ID!) {
    answer: strike(key: $key) {
      from
      workforces
      quotes { text speakers article }
      figures { value unit measure statedBy concerns }
    }
  }`,
  fromPicketline: ({ strike }) => ({
    from: strike.from,
    workforces: strike.workforces,
    quotes: strike.quotes.nodes.map((quote: Reply) => ({
      text: quote.text,
      speakers: quote.attributions.map(({ speaker }: Reply) => speaker.name),
      article: quote.article.title,
    })),
    figures: strike.figures.nodes.map((figure: Reply) => ({
      ...figure,
      statedBy: figure.statedBy.name,
      concerns: figure.concerns.name,
    })),
  }),
  fromNeo4jGraphql: ({ strikes: [strike] }) => ({
    from: strike.from,
    workforces: strike.workforces,
    quotes: strike.quotes.map((quote: Reply) => ({
      text: quote.text,
      speakers: quote.attributions.flatMap(({ speakers }: Reply) =>
        speakers.map(({ name }: Reply) => name),
      ),
      article: quote.versions[0].articles[0].title,
    })),
    figures: strike.figures.map((figure: Reply) => ({
      ...figure,
      statedBy: figure.statedBy[0].name,
      concerns: figure.concerns[0].name,
    })),
  }),
};
