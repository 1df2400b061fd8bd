// How far a restore has come that was begun; no row where there never was one.
// Parameters: none
// Returns: file, state, lines, turn
MATCH (state:GraphState {id: 'restore'})
RETURN state.file AS file, state.state AS state, state.lines AS lines, state.turn AS turn
