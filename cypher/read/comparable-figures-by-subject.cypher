// Figures about an organisation or place, as far as it takes to compare them, the oldest first.
// Parameters: keys, after, before, concerns, measure, unit, minConfidence, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (subject:Organisation {id: key})
    RETURN subject
    UNION ALL
    MATCH (subject:Place {id: key})
    RETURN subject
  }
  MATCH (subject)<-[:CONCERNS]-(figure:Figure)
  WHERE ($after IS NULL OR figure.sortKey > $after)
    AND ($before IS NULL OR figure.sortKey < $before)
    AND ($concerns IS NULL OR figure.concernsId = $concerns)
    AND ($measure IS NULL OR figure.measure = $measure)
    AND ($unit IS NULL OR figure.unit = $unit)
    AND figure.confidence >= $minConfidence
  WITH figure
  ORDER BY figure.sortKey
  LIMIT $limit
  RETURN collect(figure {
    .*,
    strikeDays: [(figure)-[:COUNTS]->(strike:Strike) | strike.firstDay + '/' + coalesce(strike.lastDay, strike.firstDay)][0],
    totals: [(figure)<-[:SUM_OF]-(total:Figure) | total.id],
    partCount: size([(figure)-[:SUM_OF]->(part:Figure) | part.id])
  }) AS rows
}
RETURN key, rows
