// The organisations that offices belong to.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (:Office {id: key})-[:AT]->(organisation:Organisation)
RETURN key, organisation { .* } AS row
