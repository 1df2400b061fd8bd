// Claims that a relationship rests on, in the order of articles and their texts, with where they come from. Keys are relation keys.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (claim:Claim {relationKey: key})
  WHERE ($after IS NULL OR claim.sortKey > $after)
    AND ($before IS NULL OR claim.sortKey < $before)
  WITH claim
  ORDER BY claim.sortKey // backward: ORDER BY claim.sortKey DESC
  LIMIT $limit
  RETURN collect(claim {
    .*,
    article: [(claim)-[:FROM]->(:ArticleVersion)-[:OF]->(article:Article) | article { .* }][0],
    referenceTables: [(claim)-[:FROM]->(table:ReferenceTable) | table { .* }]
  }) AS rows
}
RETURN key, rows
