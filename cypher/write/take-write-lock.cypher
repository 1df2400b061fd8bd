// Makes writers wait for each other until the transaction ends: two that ran at once could each miss what the other adds.
// Parameters: none
// Returns: referenceHash
MERGE (state:GraphState {id: 'graph'})
SET state.turn = coalesce(state.turn, 0) + 1
RETURN state.referenceHash AS referenceHash
