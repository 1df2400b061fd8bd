// Places that an article mentions, by name.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})-[:MENTIONS]->(place:Place)
  WHERE ($after IS NULL OR place.sortKey > $after)
    AND ($before IS NULL OR place.sortKey < $before)
  WITH place
  ORDER BY place.sortKey // backward: ORDER BY place.sortKey DESC
  LIMIT $limit
  RETURN collect(place { .* }) AS rows
}
RETURN key, rows
