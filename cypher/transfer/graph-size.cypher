// How many nodes and relationships there are, those of others in the same database included and bookkeeping not.
// Parameters: none
// Returns: nodes, relationships
CALL () {
  MATCH (n)
  WHERE NOT n:GraphState AND NOT n:Migration
  RETURN count(n) AS nodes
}
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relationships
}
RETURN nodes, relationships
