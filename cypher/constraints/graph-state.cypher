// What the graph says of itself, and the lock that writers take, is one node, known by its id.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT graph_state_id IF NOT EXISTS
FOR (state:GraphState)
REQUIRE state.id IS UNIQUE;

CREATE INDEX graph_state_id_index IF NOT EXISTS
FOR (state:GraphState)
ON (state.id);
