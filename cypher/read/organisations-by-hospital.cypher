// Organisations that run a hospital, by name.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})<-[:RUNS]-(organisation:Organisation)
  WHERE ($after IS NULL OR organisation.sortKey > $after)
    AND ($before IS NULL OR organisation.sortKey < $before)
  WITH organisation
  ORDER BY organisation.sortKey // backward: ORDER BY organisation.sortKey DESC
  LIMIT $limit
  RETURN collect(organisation { .* }) AS rows
}
RETURN key, rows
