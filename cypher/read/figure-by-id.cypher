// Figures by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (figure:Figure {id: key})
RETURN key, figure {
  .*,
  source: [(figure)-[:FROM]->(version:ArticleVersion)-[:OF]->(article:Article) | { versionId: version.id, article: article { .* } }][0],
  strike: [(figure)-[:COUNTS]->(strike:Strike) | strike { .* }][0],
  concerns: [(figure)-[:CONCERNS]->(subject) | subject { .*, type: CASE WHEN subject:Place THEN 'Place' ELSE 'Organisation' END }][0],
  statedBy: [(figure)-[:STATED_BY]->(speaker) | speaker { .*, type: CASE WHEN speaker:Person THEN 'Person' ELSE 'Organisation' END }][0]
} AS row
