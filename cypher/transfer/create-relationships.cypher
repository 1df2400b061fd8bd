// Relationships of a type between nodes of two labels, as an export has them.
// Names: FromLabel, RelationshipType, ToLabel
// Parameters: rows
// Returns: created
UNWIND $rows AS row
MATCH (a:`FromLabel` {id: row.from})
MATCH (b:`ToLabel` {id: row.to})
CREATE (a)-[r:`RelationshipType`]->(b)
SET r = row.properties
RETURN count(r) AS created
