// Links quotes to earlier ones with the same words.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (q:Quote {id: row.later})
CALL (q, row) {
  MATCH (earlier:Quote {id: row.earlier})
  MERGE (q)-[:REPEATS]->(earlier)
}
