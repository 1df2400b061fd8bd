// The figures that add up to figures, in the order of the text.
// Parameters: keys
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Figure {id: key})-[:SUM_OF]->(figure:Figure)
  WITH figure
  ORDER BY figure.sortKey
  RETURN collect(figure {
    .*,
    source: [(figure)-[:FROM]->(version:ArticleVersion)-[:OF]->(article:Article) | { versionId: version.id, article: article { .* } }][0],
    strike: [(figure)-[:COUNTS]->(strike:Strike) | strike { .* }][0],
    concerns: [(figure)-[:CONCERNS]->(subject) | subject { .*, type: CASE WHEN subject:Place THEN 'Place' ELSE 'Organisation' END }][0],
    statedBy: [(figure)-[:STATED_BY]->(speaker) | speaker { .*, type: CASE WHEN speaker:Person THEN 'Person' ELSE 'Organisation' END }][0]
  }) AS rows
}
RETURN key, rows
