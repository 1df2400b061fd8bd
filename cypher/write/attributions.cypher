// Attributions of quotes to speakers, each in the appointment that the article names.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (q:Quote {id: row.quote})
MERGE (t:Attribution {id: row.id})
SET t += row.properties
MERGE (q)-[:ATTRIBUTED_BY]->(t)
WITH t, row
CALL (t, row) {
  MATCH (p:Person {id: row.person})
  MERGE (t)-[:TO]->(p)
}
CALL (t, row) {
  MATCH (o:Organisation {id: row.organisation})
  MERGE (t)-[:TO]->(o)
}
CALL (t, row) {
  MATCH (a:Appointment {id: row.appointment})
  MERGE (t)-[:IN_APPOINTMENT]->(a)
}
