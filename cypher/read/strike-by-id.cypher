// Strikes by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (strike:Strike {id: key})
RETURN key, strike { .* } AS row
