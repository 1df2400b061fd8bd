// Relationships from nodes of a label, but for SAID: a speaker has as many as there are quotes, a quote has few.
// Names: NodeLabel
// Parameters: ids
// Returns: id, type, properties, labels, other
UNWIND $ids AS id
MATCH (n:`NodeLabel` {id: id})-[r]->(m)
WHERE type(r) <> 'SAID'
RETURN id, type(r) AS type, properties(r) AS properties, labels(m) AS labels, m.id AS other
