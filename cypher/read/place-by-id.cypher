// Places by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (place:Place {id: key})
RETURN key, place { .* } AS row
