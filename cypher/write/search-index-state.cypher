// Which form of the search index the graph holds; no row where it holds nothing yet.
// Parameters: none
// Returns: searchIndex
MATCH (state:GraphState {id: 'graph'})
RETURN state.searchIndex AS searchIndex
