// Words of texts by which terms of a search can be looked up, with how many texts have each: all forms of a word, and
// those that begin with certain letters, the shortest first.
// Parameters: rows, limit
// Returns: key, words
UNWIND $rows AS row
CALL (row) {
  MATCH (word:Word {stem: row.stem})
  RETURN collect({id: word.id, count: COUNT { (word)<-[:HAS]-(:SearchText) }}) AS forms
}
CALL (row) {
  MATCH (word:Word {start: row.start})
  WHERE word.id STARTS WITH row.beginning
  WITH word
  ORDER BY size(word.id), word.id
  LIMIT $limit
  RETURN collect({id: word.id, count: COUNT { (word)<-[:HAS]-(:SearchText) }}) AS longer
}
RETURN row.key AS key, forms + longer AS words
