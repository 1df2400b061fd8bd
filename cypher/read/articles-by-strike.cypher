// Articles that cover a strike, the oldest first, each with how it covers the strike.
// Parameters: keys, after, before, publisher, mentions, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (article:Article)-[covers:COVERS]->(strike:Strike {id: key})
  WHERE ($after IS NULL OR article.sortKey > $after)
    AND ($before IS NULL OR article.sortKey < $before)
    AND ($publisher IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Organisation {id: $publisher}) })
    AND ($mentions IS NULL OR EXISTS { MATCH (article)-[:MENTIONS]->(mentioned) WHERE mentioned.id = $mentions })
  WITH article, strike, covers
  ORDER BY article.sortKey // backward: ORDER BY article.sortKey DESC
  LIMIT $limit
  RETURN collect(article {
    .*,
    coverage: {
      main: covers.main,
      confidences: [(claim:Claim)-[:SUBJECT]->(article) WHERE claim.relationKey = 'COVERS|' + article.id + '|' + strike.id | claim.confidence]
    }
  }) AS rows
}
RETURN key, rows
