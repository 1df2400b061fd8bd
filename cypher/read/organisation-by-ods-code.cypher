// Organisations by their code with the Organisation Data Service.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (organisation:Organisation {odsCode: key})
RETURN key, organisation { .* } AS row
