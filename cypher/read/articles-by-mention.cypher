// Articles that mention a person, organisation, place or dispute, the oldest first.
// Parameters: keys, after, before, strike, publisher, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (mentioned:Person {id: key})
    RETURN mentioned
    UNION ALL
    MATCH (mentioned:Organisation {id: key})
    RETURN mentioned
    UNION ALL
    MATCH (mentioned:Place {id: key})
    RETURN mentioned
    UNION ALL
    MATCH (mentioned:Dispute {id: key})
    RETURN mentioned
  }
  MATCH (mentioned)<-[:MENTIONS]-(article:Article)
  WHERE ($after IS NULL OR article.sortKey > $after)
    AND ($before IS NULL OR article.sortKey < $before)
    AND ($strike IS NULL OR EXISTS { MATCH (article)-[:COVERS]->(:Strike {id: $strike}) })
    AND ($publisher IS NULL OR EXISTS { MATCH (article)-[:PUBLISHED_BY]->(:Organisation {id: $publisher}) })
  WITH article
  ORDER BY article.sortKey // backward: ORDER BY article.sortKey DESC
  LIMIT $limit
  RETURN collect(article { .* }) AS rows
}
RETURN key, rows
