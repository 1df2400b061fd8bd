// Claims that a person held an appointment, and the relationship that rests on them.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (subject:Person {id: row.properties.subjectId})
MATCH (object:Appointment {id: row.properties.objectId})
MERGE (c:Claim {id: row.id})
SET c += row.properties
MERGE (c)-[:SUBJECT]->(subject)
MERGE (c)-[:OBJECT]->(object)
MERGE (subject)-[:HELD]->(object)
WITH c, row
CALL (c, row) {
  MATCH (v:ArticleVersion {id: row.version})
  MERGE (c)-[:FROM]->(v)
}
CALL (c, row) {
  UNWIND row.referenceTables AS table
  MATCH (t:ReferenceTable {id: table})
  MERGE (c)-[:FROM]->(t)
}
