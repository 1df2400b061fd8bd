// A position is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT position_id IF NOT EXISTS
FOR (position:Position)
REQUIRE position.id IS UNIQUE;

CREATE INDEX position_id_index IF NOT EXISTS
FOR (position:Position)
ON (position.id);

CREATE INDEX position_sort_key_index IF NOT EXISTS
FOR (position:Position)
ON (position.sortKey);
