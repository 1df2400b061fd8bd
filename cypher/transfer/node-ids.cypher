// Ids of all nodes of a label, in no order: reading pages by a range of ids would use no index on the embedded engine.
// Names: NodeLabel
// Parameters: none
// Returns: ids
MATCH (n:`NodeLabel`)
RETURN collect(n.id) AS ids
