// Strikes, as parts of disputes that stand already, found by the words of their titles, which stand already too.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (s:Strike {id: row.id})
SET s += row.properties
WITH s, row
CALL (s, row) {
  UNWIND row.disputes AS dispute
  MATCH (d:Dispute {id: dispute})
  MERGE (s)-[:PART_OF]->(d)
}
CALL (s) {
  MATCH (s)-[r:NAMED_BY]->(:NameWord)
  DELETE r
}
CALL (s, row) {
  UNWIND row.words AS word
  MATCH (w:NameWord {id: word})
  CREATE (s)-[:NAMED_BY]->(w)
}
