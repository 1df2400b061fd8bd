// People of a name, which is lower-case and without accents.
// Parameters: keys, after, before, organisation, office, quotedAbout, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (person:Person {nameKey: key})
  WHERE ($after IS NULL OR person.sortKey > $after)
    AND ($before IS NULL OR person.sortKey < $before)
    AND ($organisation IS NULL OR EXISTS { MATCH (person)-[:HELD]->(:Appointment)-[:AT]->(:Organisation {id: $organisation}) })
    AND ($office IS NULL OR EXISTS { MATCH (person)-[:HELD]->(:Appointment)-[:OF_OFFICE]->(:Office {id: $office}) })
    AND ($quotedAbout IS NULL OR EXISTS { MATCH (person)-[:SAID]->(:Quote)-[:ABOUT]->(:Strike {id: $quotedAbout}) })
  WITH person
  ORDER BY person.sortKey // backward: ORDER BY person.sortKey DESC
  LIMIT $limit
  RETURN collect(person { .* }) AS rows
}
RETURN key, rows
