// What rests on article versions that are about to lose their findings.
// Parameters: versions
// Returns: people, organisations, places, strikes, relations
UNWIND $versions AS version
MATCH (v:ArticleVersion {id: version})-[:OF]->(a:Article)
CALL (a) {
  MATCH (a)-[:MENTIONS]->(p:Person)
  RETURN collect(p.id) AS people
}
CALL (a) {
  MATCH (a)-[:MENTIONS|PUBLISHED_BY]->(o:Organisation)
  RETURN collect(o.id) AS organisations
}
CALL (a) {
  MATCH (a)-[:MENTIONS]->(p:Place)
  RETURN collect(p.id) AS places
}
CALL (a) {
  MATCH (a)-[:COVERS]->(s:Strike)
  RETURN collect(s.id) AS strikes
}
CALL (v) {
  MATCH (v)<-[:FROM]-(c:Claim)
  RETURN collect({kind: c.kind, subject: c.subjectId, object: c.objectId, relationKey: c.relationKey}) AS relations
}
RETURN people, organisations, places, strikes, relations
