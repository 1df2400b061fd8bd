// People, by name. The only key is an empty text.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (person:Person)
  WHERE person.sortKey > $after
    AND person.sortKey < $before
  WITH person
  ORDER BY person.sortKey // backward: ORDER BY person.sortKey DESC
  LIMIT $limit
  RETURN collect(person { .* }) AS rows
}
RETURN key, rows
