// Appointments to offices and at organisations that stand already.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (a:Appointment {id: row.id})
SET a += row.properties
WITH a, row
CALL (a, row) {
  MATCH (f:Office {id: row.office})
  MERGE (a)-[:OF_OFFICE]->(f)
}
CALL (a, row) {
  MATCH (o:Organisation {id: row.organisation})
  MERGE (a)-[:AT]->(o)
}
