// How many transactions have written to the graph, and which reference tables and search index it holds; no row before the first.
// Parameters: none
// Returns: turn, referenceHash, searchIndex
MATCH (state:GraphState {id: 'graph'})
RETURN coalesce(state.turn, 0) AS turn, state.referenceHash AS referenceHash, state.searchIndex AS searchIndex
