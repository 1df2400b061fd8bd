// Nodes of a label, as an export has them.
// Names: NodeLabel
// Parameters: rows
// Returns: none
UNWIND $rows AS row
CREATE (n:`NodeLabel`)
SET n = row.properties
