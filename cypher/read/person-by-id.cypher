// People by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, person { .* } AS row
