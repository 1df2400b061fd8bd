// Takes back the notes of later migrations than the one that an export has had.
// Parameters: after
// Returns: none
MATCH (migration:Migration)
WHERE migration.number > $after
DELETE migration
