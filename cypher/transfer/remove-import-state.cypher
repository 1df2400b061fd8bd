// Forgets an import from CSV files, once all of its lists are in their places.
// Parameters: none
// Returns: none
MATCH (state:GraphState {id: 'import'})
DELETE state
