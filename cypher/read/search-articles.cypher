// Articles whose words are searched for, the newest first: tier 1 for all words in the headline, 2 for all words, 3 for words
// in the headline that begin so, 4 for words that begin so.
// Parameters: words, exact, beginning, fromTier, after, toTier, before, limit
// Returns: tier, row
UNWIND $words AS word
MATCH (:Word {id: word})<-[:HAS]-(text:SearchText)
WITH DISTINCT text
WHERE all(terms IN $beginning WHERE any(term IN terms WHERE text.searchText CONTAINS term))
MATCH (text)-[:INDEXES]->(:ArticleVersion)-[:OF]->(article:Article)
WITH text, article, CASE
  WHEN all(terms IN $exact WHERE any(term IN terms WHERE text.titleText CONTAINS term)) THEN 1
  WHEN all(terms IN $exact WHERE any(term IN terms WHERE text.searchText CONTAINS term)) THEN 2
  WHEN all(terms IN $beginning WHERE any(term IN terms WHERE text.titleText CONTAINS term)) THEN 3
  ELSE 4
END AS tier
WHERE (tier > $fromTier OR (tier = $fromTier AND article.sortKey < $after))
  AND (tier < $toTier OR (tier = $toTier AND article.sortKey > $before))
WITH text, article, tier
ORDER BY tier, article.sortKey DESC // backward: ORDER BY tier DESC, article.sortKey
LIMIT $limit
RETURN tier, article { .*, versionId: text.id } AS row
