// The ids that the names of people give whom articles, as they are stored, tell from others of the same name.
// Parameters: articles
// Returns: slug
UNWIND $articles AS id
MATCH (:Article {id: id})-[m:MENTIONS]->(p:Person {inReference: false})
WHERE m.evidence IS NOT NULL
RETURN DISTINCT p.slug AS slug
