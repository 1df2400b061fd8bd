// How many nodes have a label.
// Names: NodeLabel
// Parameters: none
// Returns: nodes
MATCH (n:`NodeLabel`)
RETURN count(n) AS nodes
