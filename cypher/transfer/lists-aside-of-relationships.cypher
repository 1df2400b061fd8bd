// Lists of relationships from nodes of a label that an import from CSV files has put aside, as JSON.
// Names: NodeLabel
// Parameters: ids
// Returns: id, aside
UNWIND $ids AS id
MATCH (n:`NodeLabel` {id: id})-[r]->()
WHERE r.listsAside IS NOT NULL
RETURN DISTINCT id, r.listsAside AS aside
