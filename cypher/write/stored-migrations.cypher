// The migrations that the graph has had, in the order of their numbers.
// Parameters: none
// Returns: name, number, hash
MATCH (migration:Migration)
WHERE migration.number IS NOT NULL
RETURN migration.id AS name, migration.number AS number, migration.hash AS hash
ORDER BY number, name
