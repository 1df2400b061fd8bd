// Strikes that an article covers, the oldest first, each with how the article covers it.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (article:Article {id: key})-[covers:COVERS]->(strike:Strike)
  WHERE ($after IS NULL OR strike.sortKey > $after)
    AND ($before IS NULL OR strike.sortKey < $before)
  WITH strike, article, covers
  ORDER BY strike.sortKey // backward: ORDER BY strike.sortKey DESC
  LIMIT $limit
  RETURN collect(strike {
    .*,
    coverage: {
      main: covers.main,
      confidences: [(claim:Claim)-[:SUBJECT]->(article) WHERE claim.relationKey = 'COVERS|' + article.id + '|' + strike.id | claim.confidence]
    }
  }) AS rows
}
RETURN key, rows
