import { FLAT_QUOTE } from './flat-quote.ts';
import type { Question } from './question.ts';

export const latestQuotes: Question = {
  name: 'latest quotes',
  shape: 'root',
  keys: null,
  // The condition lets Neo4j walk down the index instead of sorting all quotes.
  statement: `
    MATCH (quote:Quote)
    WHERE quote.sortKey > ''
    WITH quote
    ORDER BY quote.sortKey DESC
    LIMIT 20
    RETURN collect(quote ${FLAT_QUOTE.statement}) AS answer`,
  picketline: `query Latest { quotes(orderBy: DATE_DESC, first: 20) { nodes ${FLAT_QUOTE.picketline} } }`,
  neo4jGraphql: `query Latest { quotes(sort: [{ sortKey: DESC }], limit: 20) ${FLAT_QUOTE.neo4jGraphql} }`,
  byHand: `query Latest { answer: latest ${FLAT_QUOTE.byHand} }`,
  fromPicketline: ({ quotes }) => quotes.nodes.map(FLAT_QUOTE.fromPicketline),
  fromNeo4jGraphql: ({ quotes }) => quotes.map(FLAT_QUOTE.fromNeo4jGraphql),
};
