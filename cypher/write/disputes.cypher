// Disputes.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (d:Dispute {id: row.id})
SET d += row.properties
