// Removes relationships for which no claim is left.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
CALL (row) {
  MATCH (:Organisation {id: row.subject})-[r:RUNS]->(:Organisation {id: row.object})
  WHERE row.kind = 'RUNS' AND NOT EXISTS { MATCH (:Claim {relationKey: row.relationKey}) }
  DELETE r
}
CALL (row) {
  MATCH (:Organisation {id: row.subject})-[r:CALLED]->(:Strike {id: row.object})
  WHERE row.kind = 'CALLED' AND NOT EXISTS { MATCH (:Claim {relationKey: row.relationKey}) }
  DELETE r
}
CALL (row) {
  MATCH (:Person {id: row.subject})-[r:HELD]->(:Appointment {id: row.object})
  WHERE row.kind = 'HELD' AND NOT EXISTS { MATCH (:Claim {relationKey: row.relationKey}) }
  DELETE r
}
