// At which labels the lists of an import from CSV files are aside; no row where there are none.
// Parameters: none
// Returns: nodeLabels, relationshipLabels
MATCH (state:GraphState {id: 'import'})
RETURN coalesce(state.nodeLabels, []) AS nodeLabels, coalesce(state.relationshipLabels, []) AS relationshipLabels
