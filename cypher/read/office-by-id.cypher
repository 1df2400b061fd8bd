// Offices by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (office:Office {id: key})
RETURN key, office { .* } AS row
