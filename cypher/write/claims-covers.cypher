// Claims that an article covers a strike, and the relationship that rests on them, with what the article says of the strike.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (subject:Article {id: row.properties.subjectId})
MATCH (object:Strike {id: row.properties.objectId})
MERGE (c:Claim {id: row.id})
SET c += row.properties
MERGE (c)-[:SUBJECT]->(subject)
MERGE (c)-[:OBJECT]->(object)
MERGE (subject)-[r:COVERS]->(object)
SET r += row.covers
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
