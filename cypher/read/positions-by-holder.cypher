// Positions of a person or organisation, the oldest first.
// Parameters: keys, after, before, strike, holder, article, stance, minConfidence, dispute, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (holder:Person {id: key})
    RETURN holder
    UNION ALL
    MATCH (holder:Organisation {id: key})
    RETURN holder
  }
  MATCH (holder)<-[:HELD_BY]-(position:Position)
  WHERE ($after IS NULL OR position.sortKey > $after)
    AND ($before IS NULL OR position.sortKey < $before)
    AND ($strike IS NULL OR position.strikeId = $strike)
    AND ($holder IS NULL OR position.holderId = $holder)
    AND ($article IS NULL OR position.articleId = $article)
    AND ($stance IS NULL OR position.stance = $stance)
    AND ($minConfidence IS NULL OR position.confidence >= $minConfidence)
    AND ($dispute IS NULL OR EXISTS { MATCH (position)-[:ON]->(:Dispute {id: $dispute}) })
  WITH position
  ORDER BY position.sortKey // backward: ORDER BY position.sortKey DESC
  LIMIT $limit
  RETURN collect(position {
    .*,
    source: [(position)-[:FROM]->(version:ArticleVersion)-[:OF]->(article:Article) | { versionId: version.id, article: article { .* } }][0],
    holder: [(position)-[:HELD_BY]->(speaker) | speaker { .*, type: CASE WHEN speaker:Person THEN 'Person' ELSE 'Organisation' END }][0],
    strike: [(position)-[:ON]->(strike:Strike) | strike { .* }][0],
    dispute: [(position)-[:ON]->(dispute:Dispute) | dispute { .* }][0]
  }) AS rows
}
RETURN key, rows
