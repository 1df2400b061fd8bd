// Strikes of a dispute, the oldest first.
// Parameters: keys, after, before, from, workforce, status, nation, dispute, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Dispute {id: key})<-[:PART_OF]-(strike:Strike)
  WHERE ($after IS NULL OR strike.sortKey > $after)
    AND ($before IS NULL OR strike.sortKey < $before)
    AND ($from IS NULL OR coalesce(strike.lastDay, strike.firstDay) >= $from)
    AND ($workforce IS NULL OR $workforce IN strike.workforces)
    AND ($status IS NULL OR strike.status = $status)
    AND ($nation IS NULL OR $nation IN strike.nations)
    AND ($dispute IS NULL OR EXISTS { MATCH (strike)-[:PART_OF]->(:Dispute {id: $dispute}) })
  WITH strike
  ORDER BY strike.sortKey // backward: ORDER BY strike.sortKey DESC
  LIMIT $limit
  RETURN collect(strike { .* }) AS rows
}
RETURN key, rows
