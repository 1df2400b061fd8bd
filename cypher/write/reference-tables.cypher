// Reference tables, for claims that no article makes.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MERGE (t:ReferenceTable {id: row.id})
SET t += row.properties
