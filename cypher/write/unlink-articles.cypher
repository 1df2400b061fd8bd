// Removes what articles mention and which strikes they cover, and notes the original that a digest yields to.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.yieldedTo = row.yieldedTo
WITH a
CALL (a) {
  MATCH (a)-[r:MENTIONS|COVERS]->()
  DELETE r
}
