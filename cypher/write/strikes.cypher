// Strikes, as parts of disputes that stand already.
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
