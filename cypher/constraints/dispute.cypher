// A dispute is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT dispute_id IF NOT EXISTS
FOR (dispute:Dispute)
REQUIRE dispute.id IS UNIQUE;

CREATE INDEX dispute_id_index IF NOT EXISTS
FOR (dispute:Dispute)
ON (dispute.id);

CREATE INDEX dispute_sort_key_index IF NOT EXISTS
FOR (dispute:Dispute)
ON (dispute.sortKey);
