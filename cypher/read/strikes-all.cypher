// Strikes, the oldest first. The only key is an empty text.
// Parameters: keys, after, before, from, workforce, status, nation, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (strike:Strike)
  WHERE strike.sortKey > $after
    AND strike.sortKey < $before
    AND ($from IS NULL OR coalesce(strike.lastDay, strike.firstDay) >= $from)
    AND ($workforce IS NULL OR $workforce IN strike.workforces)
    AND ($status IS NULL OR strike.status = $status)
    AND ($nation IS NULL OR $nation IN strike.nations)
  WITH strike
  ORDER BY strike.sortKey // backward: ORDER BY strike.sortKey DESC
  LIMIT $limit
  RETURN collect(strike { .* }) AS rows
}
RETURN key, rows
