// Notes which form of the search index the graph holds.
// Parameters: searchIndex
// Returns: none
MERGE (state:GraphState {id: 'graph'})
SET state.searchIndex = $searchIndex
