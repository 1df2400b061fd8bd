// The articles that articles are digests of.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (:Article {id: key})-[:DIGEST_OF]->(article:Article)
RETURN key, article { .* } AS row
