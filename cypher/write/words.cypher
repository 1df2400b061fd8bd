// Words of texts, by which search finds them.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (w:Word {id: row.id})
ON CREATE SET w += row.properties
