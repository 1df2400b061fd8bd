// Organisations, each with the second label of its kind and no other, found by the words of their names, which stand already.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (o:Organisation {id: row.id})
SET o += row.properties
REMOVE o:Trust:Hospital:`Union`:Department:Publisher:Party
FOREACH (ignored IN CASE WHEN row.label = 'Trust' THEN [1] ELSE [] END | SET o:Trust)
FOREACH (ignored IN CASE WHEN row.label = 'Hospital' THEN [1] ELSE [] END | SET o:Hospital)
FOREACH (ignored IN CASE WHEN row.label = 'Union' THEN [1] ELSE [] END | SET o:`Union`)
FOREACH (ignored IN CASE WHEN row.label = 'Department' THEN [1] ELSE [] END | SET o:Department)
FOREACH (ignored IN CASE WHEN row.label = 'Publisher' THEN [1] ELSE [] END | SET o:Publisher)
FOREACH (ignored IN CASE WHEN row.label = 'Party' THEN [1] ELSE [] END | SET o:Party)
WITH o, row
CALL (o) {
  MATCH (o)-[r:NAMED_BY]->(:NameWord)
  DELETE r
}
CALL (o, row) {
  UNWIND row.words AS word
  MATCH (w:NameWord {id: word})
  CREATE (o)-[:NAMED_BY]->(w)
}
