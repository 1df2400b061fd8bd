// People whose name gives the same id as a person's, other than that person, by name.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (one:Person {id: key})
  MATCH (person:Person {slug: one.slug})
  WHERE person.id <> key
    AND ($after IS NULL OR person.sortKey > $after)
    AND ($before IS NULL OR person.sortKey < $before)
  WITH person
  ORDER BY person.sortKey // backward: ORDER BY person.sortKey DESC
  LIMIT $limit
  RETURN collect(person { .* }) AS rows
}
RETURN key, rows
