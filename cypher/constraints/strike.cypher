// A strike is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT strike_id IF NOT EXISTS
FOR (strike:Strike)
REQUIRE strike.id IS UNIQUE;

CREATE INDEX strike_id_index IF NOT EXISTS
FOR (strike:Strike)
ON (strike.id);

CREATE INDEX strike_sort_key_index IF NOT EXISTS
FOR (strike:Strike)
ON (strike.sortKey);
