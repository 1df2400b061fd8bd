// The organisations that published articles.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (:Article {id: key})-[:PUBLISHED_BY]->(organisation:Organisation)
RETURN key, organisation { .* } AS row
