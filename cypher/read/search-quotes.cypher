// Quotes whose words are searched for, the newest first: tier 1 for all words, 2 for words that begin so.
// Parameters: words, exact, beginning, fromTier, after, toTier, before, limit
// Returns: tier, row
UNWIND $words AS word
MATCH (:Word {id: word})<-[:HAS]-(text:SearchText)
WITH DISTINCT text
MATCH (text)-[:INDEXES]->(:ArticleVersion)<-[:FROM]-(quote:Quote)
WHERE all(terms IN $beginning WHERE any(term IN terms WHERE quote.searchText CONTAINS term))
WITH quote, CASE
  WHEN all(terms IN $exact WHERE any(term IN terms WHERE quote.searchText CONTAINS term)) THEN 1
  ELSE 2
END AS tier
WHERE (tier > $fromTier OR (tier = $fromTier AND quote.sortKey < $after))
  AND (tier < $toTier OR (tier = $toTier AND quote.sortKey > $before))
WITH quote, tier
ORDER BY tier, quote.sortKey DESC // backward: ORDER BY tier DESC, quote.sortKey
LIMIT $limit
RETURN tier, quote {
  .*,
  searchText: null,
  source: [(quote)-[:FROM]->(version:ArticleVersion)-[:OF]->(article:Article) | { versionId: version.id, article: article { .* } }][0],
  strike: [(quote)-[:ABOUT]->(strike:Strike) | strike { .* }][0]
} AS row
