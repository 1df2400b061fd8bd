// Words of names, by which search finds who and what bears them.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (w:NameWord {id: row.id})
ON CREATE SET w += row.properties
