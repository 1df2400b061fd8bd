// What is stored of an article, of the original that it is a digest of, and of its own digests that have findings.
// Parameters: article, digestOf
// Returns: versions, originals, digests
UNWIND [{article: $article, digestOf: $digestOf}] AS asked
CALL (asked) {
  MATCH (a:Article {id: asked.article})<-[:OF]-(v:ArticleVersion)
  RETURN collect({id: v.id, current: v.current, sourceHash: a.sourceHash}) AS versions
}
CALL (asked) {
  MATCH (original:Article {id: asked.digestOf})
  RETURN count(original) AS originals
}
CALL (asked) {
  MATCH (digest:Article {digestOf: asked.article})<-[:OF]-(v:ArticleVersion)
  WHERE v.current AND digest.yieldedTo IS NULL AND digest.id <> asked.article
  RETURN collect({article: digest.id, version: v.id}) AS digests
}
RETURN versions, originals, digests
