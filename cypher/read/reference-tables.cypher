// The sources of reference tables. Keys are names of tables.
// Parameters: keys
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (table:ReferenceTable)
  WHERE table.table = key
  WITH table
  ORDER BY table.id
  RETURN collect(table { .* }) AS rows
}
RETURN key, rows
