// Removes the findings of versions, whether current or former.
// Parameters: versions
// Returns: none
UNWIND $versions AS version
MATCH (v:ArticleVersion {id: version})
CALL (v) {
  MATCH (v)<-[:INDEXES]-(t:SearchText)
  DETACH DELETE t
}
CALL (v) {
  MATCH (v)<-[:FROM]-()-[:ATTRIBUTED_BY]->(t)
  DETACH DELETE t
}
CALL (v) {
  MATCH (v)<-[:FROM]-(finding)
  DETACH DELETE finding
}
