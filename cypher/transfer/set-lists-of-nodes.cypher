// Puts lists of nodes that an import had put aside in their places.
// Names: NodeLabel
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (n:`NodeLabel` {id: row.id})
SET n += row.lists
REMOVE n.listsAside
