// People.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (p:Person {id: row.id})
SET p += row.properties
