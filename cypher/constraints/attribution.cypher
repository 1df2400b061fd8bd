// An attribution is known by its id.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT attribution_id IF NOT EXISTS
FOR (attribution:Attribution)
REQUIRE attribution.id IS UNIQUE;

CREATE INDEX attribution_id_index IF NOT EXISTS
FOR (attribution:Attribution)
ON (attribution.id);
