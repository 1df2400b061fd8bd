// Those of the versions that questions are answered from, with all that search finds in them.
// Parameters: versions
// Returns: version, title, text, quotes
UNWIND $versions AS version
MATCH (v:ArticleVersion {id: version})-[:OF]->(a:Article)
WHERE v.current AND a.yieldedTo IS NULL
CALL (v) {
  MATCH (v)<-[:FROM]-(q:Quote)
  RETURN collect({id: q.id, text: q.text}) AS quotes
}
RETURN version, coalesce(a.title, '') AS title, v.text AS text, quotes
