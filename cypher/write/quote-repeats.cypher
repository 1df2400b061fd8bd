// Links quotes to those of other articles with the same words, from the later in the order of lists to the earlier.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (q:Quote {id: row.id})
CALL (q, row) {
  MATCH (other:Quote {textKey: row.textKey})
  WHERE other.articleId <> q.articleId AND other.sortKey < q.sortKey
  MERGE (q)-[:REPEATS]->(other)
}
CALL (q, row) {
  MATCH (other:Quote {textKey: row.textKey})
  WHERE other.articleId <> q.articleId AND other.sortKey > q.sortKey
  MERGE (other)-[:REPEATS]->(q)
}
