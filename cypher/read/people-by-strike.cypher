// People who are quoted about a strike, by name.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Strike {id: key})<-[:ABOUT]-(:Quote)<-[:SAID]-(person:Person)
  WITH DISTINCT person
  WHERE ($after IS NULL OR person.sortKey > $after)
    AND ($before IS NULL OR person.sortKey < $before)
  WITH person
  ORDER BY person.sortKey // backward: ORDER BY person.sortKey DESC
  LIMIT $limit
  RETURN collect(person { .* }) AS rows
}
RETURN key, rows
