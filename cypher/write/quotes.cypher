// Quotes of a version, with their speakers, their strike and whom and what they mention.
// SAID is written from the quote, which has few relationships: the embedded engine looks through those of the node on the left.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (v:ArticleVersion {id: row.version})
MERGE (q:Quote {id: row.id})
SET q += row.properties
MERGE (q)-[:FROM]->(v)
WITH q, row
CALL (q, row) {
  MATCH (s:Strike {id: row.strike})
  MERGE (q)-[:ABOUT]->(s)
}
CALL (q, row) {
  UNWIND row.people AS speaker
  MATCH (p:Person {id: speaker})
  MERGE (q)<-[:SAID]-(p)
}
CALL (q, row) {
  UNWIND row.organisations AS speaker
  MATCH (o:Organisation {id: speaker})
  MERGE (q)<-[:SAID]-(o)
}
CALL (q, row) {
  UNWIND row.mentionedPeople AS mentioned
  MATCH (p:Person {id: mentioned})
  MERGE (q)-[:MENTIONS]->(p)
}
CALL (q, row) {
  UNWIND row.mentionedOrganisations AS mentioned
  MATCH (o:Organisation {id: mentioned})
  MERGE (q)-[:MENTIONS]->(o)
}
CALL (q, row) {
  UNWIND row.mentionedPlaces AS mentioned
  MATCH (p:Place {id: mentioned})
  MERGE (q)-[:MENTIONS]->(p)
}
