// Articles by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (article:Article {id: key})
RETURN key, article { .* } AS row
