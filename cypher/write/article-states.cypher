// What is stored of articles, of the originals that they are digests of, and of their own digests that have findings.
// Parameters: rows
// Returns: article, versions, originals, digests
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Article {id: row.article})<-[:OF]-(v:ArticleVersion)
  RETURN collect({id: v.id, current: v.current, ingestedAt: v.ingestedAt, extraction: v.extraction, sourceHash: a.sourceHash}) AS versions
}
CALL (row) {
  MATCH (original:Article {id: row.digestOf})
  RETURN count(original) AS originals
}
CALL (row) {
  MATCH (digest:Article {digestOf: row.article})<-[:OF]-(v:ArticleVersion)
  WHERE v.current AND digest.yieldedTo IS NULL AND digest.id <> row.article
  RETURN collect({article: digest.id, version: v.id}) AS digests
}
RETURN row.article AS article, versions, originals, digests
