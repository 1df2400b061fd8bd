// Gives the findings of superseded versions the labels under which no query meets them.
// Parameters: versions
// Returns: none
UNWIND $versions AS version
MATCH (v:ArticleVersion {id: version})
SET v.current = false
WITH v
CALL (v) {
  MATCH (v)<-[:INDEXES]-(t:SearchText)
  DETACH DELETE t
}
CALL (v) {
  MATCH (v)<-[:FROM]-(:Quote)-[r:REPEATS]-(:Quote)
  DELETE r
}
CALL (v) {
  MATCH (v)<-[:FROM]-(:Quote)-[:ATTRIBUTED_BY]->(t:Attribution)
  REMOVE t:Attribution
  SET t:FormerAttribution
}
CALL (v) {
  MATCH (v)<-[:FROM]-(q:Quote)
  REMOVE q:Quote
  SET q:FormerQuote
}
CALL (v) {
  MATCH (v)<-[:FROM]-(f:Figure)
  REMOVE f:Figure
  SET f:FormerFigure
}
CALL (v) {
  MATCH (v)<-[:FROM]-(n:Position)
  REMOVE n:Position
  SET n:FormerPosition
}
CALL (v) {
  MATCH (v)<-[:FROM]-(c:Claim)
  REMOVE c:Claim
  SET c:FormerClaim
}
