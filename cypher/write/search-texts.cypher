// What versions are found by: their headlines and texts as search checks them, and their words, which stand already.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (v:ArticleVersion {id: row.id})
CREATE (t:SearchText {id: row.id})
SET t += row.properties
CREATE (t)-[:INDEXES]->(v)
WITH t, row
CALL (t, row) {
  UNWIND row.words AS word
  MATCH (w:Word {id: word})
  CREATE (t)-[:HAS]->(w)
}
