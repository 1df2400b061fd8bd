// Notes how far a restore has come, in the transaction that brought it there.
// Parameters: file, state, lines, turn
// Returns: none
MERGE (restore:GraphState {id: 'restore'})
SET restore.file = $file,
    restore.state = $state,
    restore.lines = $lines,
    restore.turn = $turn
