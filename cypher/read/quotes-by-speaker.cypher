// Quotes by a person or organisation, alone or jointly, the oldest first.
// Parameters: keys, after, before, strike, dispute, speaker, organisation, article, kind, mentions,
//   minConfidence, text, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (speaker:Person {id: key})
    RETURN speaker
    UNION ALL
    MATCH (speaker:Organisation {id: key})
    RETURN speaker
  }
  MATCH (speaker)-[:SAID]->(quote:Quote)
  WHERE ($after IS NULL OR quote.sortKey > $after)
    AND ($before IS NULL OR quote.sortKey < $before)
    AND ($strike IS NULL OR quote.strikeId = $strike)
    AND ($dispute IS NULL OR $dispute IN quote.disputeIds)
    AND ($speaker IS NULL OR $speaker IN quote.speakerIds)
    AND ($organisation IS NULL OR $organisation IN quote.organisationIds)
    AND ($article IS NULL OR quote.articleId = $article)
    AND ($kind IS NULL OR quote.kind = $kind)
    AND ($mentions IS NULL OR $mentions IN quote.mentionIds)
    AND ($minConfidence IS NULL OR quote.confidence >= $minConfidence)
    AND ($text IS NULL OR all(terms IN $text WHERE any(term IN terms WHERE quote.searchText CONTAINS term)))
  WITH quote
  ORDER BY quote.sortKey // backward: ORDER BY quote.sortKey DESC
  LIMIT $limit
  RETURN collect(quote {
    .*,
    searchText: null,
    source: [(quote)-[:FROM]->(version:ArticleVersion)-[:OF]->(article:Article) | { versionId: version.id, article: article { .* } }][0],
    strike: [(quote)-[:ABOUT]->(strike:Strike) | strike { .* }][0]
  }) AS rows
}
RETURN key, rows
