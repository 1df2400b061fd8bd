// A claim is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (claim:Claim)
REQUIRE claim.id IS UNIQUE;

CREATE INDEX claim_id_index IF NOT EXISTS
FOR (claim:Claim)
ON (claim.id);

CREATE INDEX claim_sort_key_index IF NOT EXISTS
FOR (claim:Claim)
ON (claim.sortKey);
