// People who hold or held an office, by name.
// Parameters: keys, after, before, organisation, quotedAbout, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Office {id: key})<-[:OF_OFFICE]-(:Appointment)<-[:HELD]-(person:Person)
  WITH DISTINCT person
  WHERE ($after IS NULL OR person.sortKey > $after)
    AND ($before IS NULL OR person.sortKey < $before)
    AND ($organisation IS NULL OR EXISTS { MATCH (person)-[:HELD]->(:Appointment)-[:AT]->(:Organisation {id: $organisation}) })
    AND ($quotedAbout IS NULL OR EXISTS { MATCH (person)-[:SAID]->(:Quote)-[:ABOUT]->(:Strike {id: $quotedAbout}) })
  WITH person
  ORDER BY person.sortKey // backward: ORDER BY person.sortKey DESC
  LIMIT $limit
  RETURN collect(person { .* }) AS rows
}
RETURN key, rows
