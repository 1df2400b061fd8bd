// Articles, with publishers that stand already, and the links between digests and originals where both stand.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a += row.properties
WITH a, row
CALL (a) {
  MATCH (a)-[r:PUBLISHED_BY|DIGEST_OF]->()
  DELETE r
}
CALL (a, row) {
  MATCH (o:Organisation {id: row.publisher.id})
  MERGE (a)-[r:PUBLISHED_BY]->(o)
  SET r.name = row.publisher.name,
      r.kind = row.publisher.kind,
      r.odsCode = row.publisher.odsCode
}
CALL (a, row) {
  MATCH (original:Article {id: row.properties.digestOf})
  MERGE (a)-[:DIGEST_OF]->(original)
}
CALL (a) {
  MATCH (digest:Article {digestOf: a.id})
  MERGE (digest)-[:DIGEST_OF]->(a)
}
