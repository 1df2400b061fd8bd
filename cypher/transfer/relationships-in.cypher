// Who said the quotes of a label.
// Names: NodeLabel
// Parameters: ids
// Returns: id, type, properties, labels, other
UNWIND $ids AS id
MATCH (n:`NodeLabel` {id: id})<-[r:SAID]-(m)
RETURN id, type(r) AS type, properties(r) AS properties, labels(m) AS labels, m.id AS other
