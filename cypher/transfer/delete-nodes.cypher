// Removes nodes of a label with their relationships, a page of them at a time.
// Names: NodeLabel
// Parameters: limit
// Returns: none
MATCH (n:`NodeLabel`)
WITH n
LIMIT $limit
DETACH DELETE n
