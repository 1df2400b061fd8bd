// Figures of a version, with their strike, whom they concern, who states them and in which quote.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (v:ArticleVersion {id: row.version})
MERGE (f:Figure {id: row.id})
SET f += row.properties
MERGE (f)-[:FROM]->(v)
WITH f, row
CALL (f, row) {
  MATCH (s:Strike {id: row.strike})
  MERGE (f)-[:COUNTS]->(s)
}
CALL (f, row) {
  MATCH (o:Organisation {id: row.concernsOrganisation})
  MERGE (f)-[:CONCERNS]->(o)
}
CALL (f, row) {
  MATCH (p:Place {id: row.concernsPlace})
  MERGE (f)-[:CONCERNS]->(p)
}
CALL (f, row) {
  MATCH (p:Person {id: row.statedByPerson})
  MERGE (f)-[:STATED_BY]->(p)
}
CALL (f, row) {
  MATCH (o:Organisation {id: row.statedByOrganisation})
  MERGE (f)-[:STATED_BY]->(o)
}
CALL (f, row) {
  MATCH (q:Quote {id: row.quote})
  MERGE (f)-[:IN_QUOTE]->(q)
}
