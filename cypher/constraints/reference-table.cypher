// A reference table is known by its id.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT reference_table_id IF NOT EXISTS
FOR (table:ReferenceTable)
REQUIRE table.id IS UNIQUE;

CREATE INDEX reference_table_id_index IF NOT EXISTS
FOR (table:ReferenceTable)
ON (table.id);
