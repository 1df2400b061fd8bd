// Versions of articles that stand already.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (v:ArticleVersion {id: row.id})
SET v += row.properties
MERGE (v)-[:OF]->(a)
