// Disputes that a strike is part of, the oldest first.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Strike {id: key})-[:PART_OF]->(dispute:Dispute)
  WHERE ($after IS NULL OR dispute.sortKey > $after)
    AND ($before IS NULL OR dispute.sortKey < $before)
  WITH dispute
  ORDER BY dispute.sortKey // backward: ORDER BY dispute.sortKey DESC
  LIMIT $limit
  RETURN collect(dispute { .* }) AS rows
}
RETURN key, rows
