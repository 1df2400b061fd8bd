// Offices at organisations that stand already.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (o:Organisation {id: row.organisation})
MERGE (f:Office {id: row.id})
SET f += row.properties
MERGE (f)-[:AT]->(o)
