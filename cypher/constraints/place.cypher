// A place is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT place_id IF NOT EXISTS
FOR (place:Place)
REQUIRE place.id IS UNIQUE;

CREATE INDEX place_id_index IF NOT EXISTS
FOR (place:Place)
ON (place.id);

CREATE INDEX place_sort_key_index IF NOT EXISTS
FOR (place:Place)
ON (place.sortKey);
