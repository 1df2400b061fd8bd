// The look-up of people of one name.
// Parameters: none
// Returns: none
CREATE INDEX person_slug_index IF NOT EXISTS
FOR (person:Person)
ON (person.slug);
