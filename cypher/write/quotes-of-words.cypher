// All quotes of certain words. Which of two is the later is told in code: as a condition here it made Neo4j look through all that is earlier.
// Parameters: textKeys
// Returns: id, textKey, article, sortKey
UNWIND $textKeys AS textKey
MATCH (q:Quote {textKey: textKey})
RETURN q.id AS id, textKey, q.articleId AS article, q.sortKey AS sortKey
