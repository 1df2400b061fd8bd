// A quote is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT quote_id IF NOT EXISTS
FOR (quote:Quote)
REQUIRE quote.id IS UNIQUE;

CREATE INDEX quote_id_index IF NOT EXISTS
FOR (quote:Quote)
ON (quote.id);

CREATE INDEX quote_sort_key_index IF NOT EXISTS
FOR (quote:Quote)
ON (quote.sortKey);
