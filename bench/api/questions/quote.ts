import { FLAT_QUOTE } from './flat-quote.ts';
import type { Question } from './question.ts';

export const quote: Question = {
  name: 'quote',
  shape: 'flat',
  keys: 'quotes',
  statement: `
    MATCH (quote:Quote {id: $key})
    RETURN quote ${FLAT_QUOTE.statement} AS answer`,
  picketline: `query Quote($key: ID!) { quote(id: $key) ${FLAT_QUOTE.picketline} }`,
  neo4jGraphql: `query Quote($key: ID!) { quotes(where: { id: { eq: $key } }) ${FLAT_QUOTE.neo4jGraphql} }`,
  byHand: `query Quote($key: ID!) { answer: quote(key: $key) ${FLAT_QUOTE.byHand} }`,
  fromPicketline: ({ quote }) => FLAT_QUOTE.fromPicketline(quote),
  fromNeo4jGraphql: ({ quotes: [quote] }) => FLAT_QUOTE.fromNeo4jGraphql(quote),
};
