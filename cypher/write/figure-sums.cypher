// Figures that are the sum of others.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (total:Figure {id: row.id})
UNWIND row.sumOf AS part
MATCH (f:Figure {id: part})
MERGE (total)-[:SUM_OF]->(f)
