// Organisations of a name or alias, which is lower-case and without accents.
// Parameters: keys, after, before, kind, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (organisation:Organisation)
  WHERE organisation.sortKey > $after
    AND organisation.sortKey < $before
    AND (organisation.nameKey = key OR key IN organisation.aliasKeys)
    AND ($kind IS NULL OR organisation.kind = $kind)
  WITH organisation
  ORDER BY organisation.sortKey // backward: ORDER BY organisation.sortKey DESC
  LIMIT $limit
  RETURN collect(organisation { .* }) AS rows
}
RETURN key, rows
