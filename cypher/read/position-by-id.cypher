// Positions by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (position:Position {id: key})
RETURN key, position {
  .*,
  source: [(position)-[:FROM]->(version:ArticleVersion)-[:OF]->(article:Article) | { versionId: version.id, article: article { .* } }][0],
  holder: [(position)-[:HELD_BY]->(speaker) | speaker { .*, type: CASE WHEN speaker:Person THEN 'Person' ELSE 'Organisation' END }][0],
  strike: [(position)-[:ON]->(strike:Strike) | strike { .* }][0],
  dispute: [(position)-[:ON]->(dispute:Dispute) | dispute { .* }][0]
} AS row
