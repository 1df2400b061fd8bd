import { FLAT_QUOTE } from './flat-quote.ts';
import type { Question } from './question.ts';

const QUOTES_OF_PERSON = {
  statement: `
    MATCH (:Person {id: $key})-[:SAID]->(quote:Quote)
    WITH quote
    ORDER BY quote.sortKey DESC
    LIMIT 20
    RETURN collect(quote ${FLAT_QUOTE.statement}) AS answer`,
  picketline: `query QuotesOfPerson($key: ID!) {
    quotes(where: { speaker: $key }, orderBy: DATE_DESC, first: 20) { nodes ${FLAT_QUOTE.picketline} }
  }`,
  neo4jGraphql: `query QuotesOfPerson($key: ID!) {
    people(where: { id: { eq: $key } }) {
      quotes(sort: [{ sortKey: DESC }], limit: 20) ${FLAT_QUOTE.neo4jGraphql}
    }
  }`,
  byHand: `query QuotesOfPerson($key: ID!) { answer: quotesOf(key: $key) ${FLAT_QUOTE.byHand} }`,
  fromPicketline: ({ quotes }) => quotes.nodes.map(FLAT_QUOTE.fromPicketline),
  fromNeo4jGraphql: ({ people: [person] }) => person.quotes.map(FLAT_QUOTE.fromNeo4jGraphql),
} as const satisfies Partial<Question>;

export const quotesOfPerson: Question = {
  name: 'quotes of a person',
  shape: 'flat',
  keys: 'speakers',
  ...QUOTES_OF_PERSON,
};

export const quotesOfHub: Question = {
  name: 'quotes of who said most',
  shape: 'hub',
  keys: 'hub',
  ...QUOTES_OF_PERSON,
};
