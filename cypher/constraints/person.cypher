// A person is known by their id; the indexes serve the id, the order of lists and the look-up by name and of namesakes.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT person_id IF NOT EXISTS
FOR (person:Person)
REQUIRE person.id IS UNIQUE;

CREATE INDEX person_id_index IF NOT EXISTS
FOR (person:Person)
ON (person.id);

CREATE INDEX person_sort_key_index IF NOT EXISTS
FOR (person:Person)
ON (person.sortKey);

CREATE INDEX person_name_key_index IF NOT EXISTS
FOR (person:Person)
ON (person.nameKey);

CREATE INDEX person_slug_index IF NOT EXISTS
FOR (person:Person)
ON (person.slug);
