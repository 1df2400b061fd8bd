import type { Question, Reply } from './question.ts';

export const personWithQuotes: Question = {
  name: 'person with quotes',
  shape: 'nested',
  keys: 'speakers',
  statement: `
    MATCH (person:Person {id: $key})
    CALL (person) {
      MATCH (person)-[:SAID]->(quote:Quote)
      WITH quote
      ORDER BY quote.sortKey DESC
      LIMIT 20
      RETURN collect(quote {
        .text,
        attributions: COLLECT {
          MATCH (quote)-[:ATTRIBUTED_BY]->(attribution:Attribution)-[:TO]->(speaker:Person)
          OPTIONAL MATCH (attribution)-[:IN_APPOINTMENT]->(appointment:Appointment)-[:AT]->(organisation:Organisation)
          RETURN { name: attribution.name, speaker: speaker.name, title: appointment.title, organisation: organisation.name }
        },
        article: [(quote)-[:FROM]->(:ArticleVersion)-[:OF]->(article:Article) | article { .title, .publisher, .published }][0],
        strike: [(quote)-[:ABOUT]->(strike:Strike) | strike { .from, .workforces }][0]
      }) AS quotes
    }
    RETURN person { .name, quotes: quotes } AS answer`,
  embedded: {
    statement: `
      MATCH (person:Person {id: $key})
      CALL (person) {
        MATCH (person)-[:SAID]->(quote:Quote)
        WITH quote
        ORDER BY quote.sortKey DESC
        LIMIT 20
        RETURN collect(quote {
          .text,
          attributions: [(quote)-[:ATTRIBUTED_BY]->(attribution:Attribution) | { name: attribution.name }],
          speakers: [(quote)-[:ATTRIBUTED_BY]->(:Attribution)-[:TO]->(speaker:Person) | speaker.name],
          posts: [(quote)-[:ATTRIBUTED_BY]->(:Attribution)-[:IN_APPOINTMENT]->(appointment:Appointment)-[:AT]->(organisation:Organisation) | { title: appointment.title, organisation: organisation.name }],
          article: [(quote)-[:FROM]->(:ArticleVersion)-[:OF]->(article:Article) | article { .title, .publisher, .published }][0],
          strike: [(quote)-[:ABOUT]->(strike:Strike) | strike { .from, .workforces }][0]
        }) AS quotes
      }
      RETURN person { .name, quotes: quotes } AS answer`,
    toAnswer: ({ name, quotes }) => ({ name, quotes: quotes.map(withAttributions) }),
  },
  picketline: `query Person($key: ID!) {
    person(id: $key) {
      name
      quotes(orderBy: DATE_DESC, first: 20) {
        nodes {
          text
          attributions {
            name
            speaker { ... on Person { name } }
            appointment { title organisation { name } }
          }
          article { title publisher published }
          strike { from workforces }
        }
      }
    }
  }`,
  neo4jGraphql: `query Person($key: ID!) {
    people(where: { id: { eq: $key } }) {
      name
      quotes(sort: [{ sortKey: DESC }], limit: 20) {
        text
        attributions {
          name
          speakers { name }
          appointments { title organisations { name } }
        }
        versions { articles { title publisher published } }
        strikes { from workforces }
      }
    }
  }`,
  byHand: `query Person($key: ID!) {
    answer: person(key: $key) {
      name
      quotes {
        text
        attributions { name speaker title organisation }
        article { title publisher published }
        strike { from workforces }
      }
    }
  }`,
  fromPicketline: ({ person }) => ({
    name: person.name,
    quotes: person.quotes.nodes.map((quote: Reply) => ({
      text: quote.text,
      attributions: quote.attributions.map(({ name, speaker, appointment }: Reply) => ({
        name,
        speaker: speaker.name,
        title: appointment.title,
        organisation: appointment.organisation.name,
      })),
      article: quote.article,
      strike: quote.strike,
    })),
  }),
  fromNeo4jGraphql: ({ people: [person] }) => ({
    name: person.name,
    quotes: person.quotes.map((quote: Reply) => ({
      text: quote.text,
      attributions: quote.attributions.map(
        ({ name, speakers, appointments: [appointment] }: Reply) => ({
          name,
          speaker: speakers[0].name,
          title: appointment.title,
          organisation: appointment.organisations[0].name,
        }),
      ),
      article: quote.versions[0].articles[0],
      strike: quote.strikes[0],
    })),
  }),
};

/** A comprehension cannot hold another one there, so three stand side by side. */
function withAttributions({ attributions, speakers, posts, ...quote }: Reply) {
  return {
    ...quote,
    attributions: attributions.map(({ name }: Reply, index: number) => ({
      name,
      speaker: speakers[index],
      ...posts[index],
    })),
  };
}
