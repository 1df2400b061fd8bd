// Makes whoever migrates wait for each other until the transaction ends.
// Parameters: none
// Returns: none
MERGE (lock:Migration {id: 'lock'})
SET lock.turn = coalesce(lock.turn, 0) + 1
