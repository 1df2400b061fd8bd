// Articles, the oldest first, without digests that have yielded to their originals. The only key is an empty text.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (article:Article)
  WHERE article.sortKey > $after
    AND article.sortKey < $before
    AND article.yieldedTo IS NULL
  WITH article
  ORDER BY article.sortKey // backward: ORDER BY article.sortKey DESC
  LIMIT $limit
  RETURN collect(article { .* }) AS rows
}
RETURN key, rows
