// Positions of a version, with who holds them and on which strike or dispute.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (v:ArticleVersion {id: row.version})
MERGE (n:Position {id: row.id})
SET n += row.properties
MERGE (n)-[:FROM]->(v)
WITH n, row
CALL (n, row) {
  MATCH (p:Person {id: row.person})
  MERGE (n)-[:HELD_BY]->(p)
}
CALL (n, row) {
  MATCH (o:Organisation {id: row.organisation})
  MERGE (n)-[:HELD_BY]->(o)
}
CALL (n, row) {
  MATCH (s:Strike {id: row.strike})
  MERGE (n)-[:ON]->(s)
}
CALL (n, row) {
  MATCH (d:Dispute {id: row.dispute})
  MERGE (n)-[:ON]->(d)
}
