// The words of versions that are about to lose their findings.
// Parameters: versions
// Returns: words
UNWIND $versions AS version
MATCH (:SearchText {id: version})-[:HAS]->(w:Word)
RETURN collect(DISTINCT w.id) AS words
