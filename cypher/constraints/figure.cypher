// A figure is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT figure_id IF NOT EXISTS
FOR (figure:Figure)
REQUIRE figure.id IS UNIQUE;

CREATE INDEX figure_id_index IF NOT EXISTS
FOR (figure:Figure)
ON (figure.id);

CREATE INDEX figure_sort_key_index IF NOT EXISTS
FOR (figure:Figure)
ON (figure.sortKey);
