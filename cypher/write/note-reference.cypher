// Notes which reference tables the graph holds.
// Parameters: referenceHash
// Returns: none
MERGE (state:GraphState {id: 'graph'})
SET state.referenceHash = $referenceHash
