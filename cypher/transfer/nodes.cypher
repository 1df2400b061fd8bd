// Nodes of a label, with all that they hold.
// Names: NodeLabel
// Parameters: ids
// Returns: labels, properties
UNWIND $ids AS id
MATCH (n:`NodeLabel` {id: id})
RETURN labels(n) AS labels, properties(n) AS properties
