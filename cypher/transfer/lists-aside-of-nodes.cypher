// Lists of nodes that an import from CSV files has put aside, as JSON.
// Names: NodeLabel
// Parameters: ids
// Returns: id, aside
UNWIND $ids AS id
MATCH (n:`NodeLabel` {id: id})
WHERE n.listsAside IS NOT NULL
RETURN id, n.listsAside AS aside
