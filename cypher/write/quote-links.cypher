// Quotes within quotes, and quotes that reply to quotes.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (q:Quote {id: row.id})
CALL (q, row) {
  MATCH (parent:Quote {id: row.parent})
  MERGE (q)-[:WITHIN]->(parent)
}
CALL (q, row) {
  MATCH (earlier:Quote {id: row.repliesTo})
  MERGE (q)-[:REPLIES_TO]->(earlier)
}
