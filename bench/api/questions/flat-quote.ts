import type { Reply } from './question.ts';

/** What flat questions ask of a quote, by whoever is asked. */
export const FLAT_QUOTE = {
  statement: '{ .id, .text, .kind, .confidence, date: quote.sortDate }',
  picketline: '{ key text kind confidence date { from } }',
  neo4jGraphql: '{ id text kind confidence sortDate }',
  byHand: '{ id text kind confidence date }',
  fromPicketline: ({ key, text, kind, confidence, date }: Reply) => ({
    id: key,
    text,
    kind,
    confidence,
    date: date.from,
  }),
  fromNeo4jGraphql: ({ id, text, kind, confidence, sortDate }: Reply) => ({
    id,
    text,
    kind,
    confidence,
    date: sortDate,
  }),
} as const;
