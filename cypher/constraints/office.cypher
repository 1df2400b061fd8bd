// An office is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT office_id IF NOT EXISTS
FOR (office:Office)
REQUIRE office.id IS UNIQUE;

CREATE INDEX office_id_index IF NOT EXISTS
FOR (office:Office)
ON (office.id);

CREATE INDEX office_sort_key_index IF NOT EXISTS
FOR (office:Office)
ON (office.sortKey);
