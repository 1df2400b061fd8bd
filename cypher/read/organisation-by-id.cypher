// Organisations by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (organisation:Organisation {id: key})
RETURN key, organisation { .* } AS row
