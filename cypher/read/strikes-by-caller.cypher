// Strikes that an organisation called, the oldest first.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})-[:CALLED]->(strike:Strike)
  WHERE ($after IS NULL OR strike.sortKey > $after)
    AND ($before IS NULL OR strike.sortKey < $before)
  WITH strike
  ORDER BY strike.sortKey // backward: ORDER BY strike.sortKey DESC
  LIMIT $limit
  RETURN collect(strike { .* }) AS rows
}
RETURN key, rows
