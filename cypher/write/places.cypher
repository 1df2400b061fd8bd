// Places.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (p:Place {id: row.id})
SET p += row.properties
