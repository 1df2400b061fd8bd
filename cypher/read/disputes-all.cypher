// Disputes, the oldest first. The only key is an empty text.
// Parameters: keys, after, before, workforce, nation, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (dispute:Dispute)
  WHERE dispute.sortKey > $after
    AND dispute.sortKey < $before
    AND ($workforce IS NULL OR $workforce IN dispute.workforces)
    AND ($nation IS NULL OR $nation IN dispute.nations)
  WITH dispute
  ORDER BY dispute.sortKey // backward: ORDER BY dispute.sortKey DESC
  LIMIT $limit
  RETURN collect(dispute { .* }) AS rows
}
RETURN key, rows
