// Notes that the graph has had a migration; `times` tells how often that was noted, this time included.
// Parameters: name, number, hash
// Returns: times
MERGE (migration:Migration {id: $name})
ON CREATE SET migration.appliedAt = toString(datetime())
SET migration.number = $number,
    migration.hash = $hash,
    migration.times = coalesce(migration.times, 0) + 1
RETURN migration.times AS times
