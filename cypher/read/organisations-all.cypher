// Organisations, by name. The only key is an empty text.
// Parameters: keys, after, before, kind, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (organisation:Organisation)
  WHERE organisation.sortKey > $after
    AND organisation.sortKey < $before
    AND ($kind IS NULL OR organisation.kind = $kind)
  WITH organisation
  ORDER BY organisation.sortKey // backward: ORDER BY organisation.sortKey DESC
  LIMIT $limit
  RETURN collect(organisation { .* }) AS rows
}
RETURN key, rows
