// An organisation is known by its id; the indexes serve the id, the order of lists and the look-up by ODS code.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT organisation_id IF NOT EXISTS
FOR (organisation:Organisation)
REQUIRE organisation.id IS UNIQUE;

CREATE INDEX organisation_id_index IF NOT EXISTS
FOR (organisation:Organisation)
ON (organisation.id);

CREATE INDEX organisation_sort_key_index IF NOT EXISTS
FOR (organisation:Organisation)
ON (organisation.sortKey);

CREATE INDEX organisation_ods_code_index IF NOT EXISTS
FOR (organisation:Organisation)
ON (organisation.odsCode);
