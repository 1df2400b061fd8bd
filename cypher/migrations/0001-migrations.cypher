// Which migrations a graph has had is known by their ids, and so is the lock that whoever migrates takes.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT migration_id IF NOT EXISTS
FOR (migration:Migration)
REQUIRE migration.id IS UNIQUE;

CREATE INDEX migration_id_index IF NOT EXISTS
FOR (migration:Migration)
ON (migration.id);
