// Nodes of two labels, as an export has them.
// Names: NodeLabel, SecondLabel
// Parameters: rows
// Returns: none
UNWIND $rows AS row
CREATE (n:`NodeLabel`:`SecondLabel`)
SET n = row.properties
