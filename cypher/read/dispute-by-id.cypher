// Disputes by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (dispute:Dispute {id: key})
RETURN key, dispute { .* } AS row
