// The words of the names of people, organisations and strikes.
// Parameters: people, organisations, strikes
// Returns: words
CALL () {
  UNWIND $people AS id
  MATCH (:Person {id: id})-[:NAMED_BY]->(w:NameWord)
  RETURN w.id AS word
  UNION
  UNWIND $organisations AS id
  MATCH (:Organisation {id: id})-[:NAMED_BY]->(w:NameWord)
  RETURN w.id AS word
  UNION
  UNWIND $strikes AS id
  MATCH (:Strike {id: id})-[:NAMED_BY]->(w:NameWord)
  RETURN w.id AS word
}
RETURN collect(DISTINCT word) AS words
