// Figures about an organisation or place, the oldest first.
// Parameters: keys, after, before, strike, article, concerns, statedBy, measure, unit,
//   minConfidence, concernsKind, limit
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
    AND ($strike IS NULL OR figure.strikeId = $strike)
    AND ($article IS NULL OR figure.articleId = $article)
    AND ($concerns IS NULL OR figure.concernsId = $concerns)
    AND ($statedBy IS NULL OR figure.statedById = $statedBy)
    AND ($measure IS NULL OR figure.measure = $measure)
    AND ($unit IS NULL OR figure.unit = $unit)
    AND ($minConfidence IS NULL OR figure.confidence >= $minConfidence)
    AND ($concernsKind IS NULL OR EXISTS { MATCH (figure)-[:CONCERNS]->(:Organisation {kind: $concernsKind}) })
  WITH figure
  ORDER BY figure.sortKey // backward: ORDER BY figure.sortKey DESC
  LIMIT $limit
  RETURN collect(figure {
    .*,
    source: [(figure)-[:FROM]->(version:ArticleVersion)-[:OF]->(article:Article) | { versionId: version.id, article: article { .* } }][0],
    strike: [(figure)-[:COUNTS]->(strike:Strike) | strike { .* }][0],
    concerns: [(figure)-[:CONCERNS]->(subject) | subject { .*, type: CASE WHEN subject:Place THEN 'Place' ELSE 'Organisation' END }][0],
    statedBy: [(figure)-[:STATED_BY]->(speaker) | speaker { .*, type: CASE WHEN speaker:Person THEN 'Person' ELSE 'Organisation' END }][0]
  }) AS rows
}
RETURN key, rows
