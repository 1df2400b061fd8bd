// Which reference tables the graph holds; no row where it holds none.
// Parameters: none
// Returns: referenceHash
MATCH (state:GraphState {id: 'graph'})
RETURN state.referenceHash AS referenceHash
