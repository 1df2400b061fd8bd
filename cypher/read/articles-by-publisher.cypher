// Articles of a publisher, the oldest first.
// Parameters: keys, after, before, strike, mentions, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organisation {id: key})<-[:PUBLISHED_BY]-(article:Article)
  WHERE ($after IS NULL OR article.sortKey > $after)
    AND ($before IS NULL OR article.sortKey < $before)
    AND ($strike IS NULL OR EXISTS { MATCH (article)-[:COVERS]->(:Strike {id: $strike}) })
    AND ($mentions IS NULL OR EXISTS { MATCH (article)-[:MENTIONS]->(mentioned) WHERE mentioned.id = $mentions })
  WITH article
  ORDER BY article.sortKey // backward: ORDER BY article.sortKey DESC
  LIMIT $limit
  RETURN collect(article { .* }) AS rows
}
RETURN key, rows
