// People, found by the words of their names, which stand already.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
SET p += row.properties
WITH p, row
CALL (p) {
  MATCH (p)-[r:NAMED_BY]->(:NameWord)
  DELETE r
}
CALL (p, row) {
  UNWIND row.words AS word
  MATCH (w:NameWord {id: word})
  CREATE (p)-[:NAMED_BY]->(w)
}
