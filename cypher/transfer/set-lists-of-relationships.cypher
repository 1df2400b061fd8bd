// Puts lists of relationships from nodes of a label that an import had put aside in their places.
// Names: NodeLabel
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (n:`NodeLabel` {id: row.id})-[r]->()
WHERE r.listsAside = row.aside
SET r += row.lists
REMOVE r.listsAside
