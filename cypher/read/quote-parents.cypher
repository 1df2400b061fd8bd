// The quotes that quotes stand within.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (:Quote {id: key})-[:WITHIN]->(quote:Quote)
RETURN key, quote {
  .*,
  searchText: null,
  source: [(quote)-[:FROM]->(version:ArticleVersion)-[:OF]->(article:Article) | { versionId: version.id, article: article { .* } }][0],
  strike: [(quote)-[:ABOUT]->(strike:Strike) | strike { .* }][0]
} AS row
