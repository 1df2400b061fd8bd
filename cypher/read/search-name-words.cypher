// Words of names by which terms of a search can be looked up, with how many names have each: all forms of a word,
// those that begin with certain letters, the shortest first, and those that may be one typing error away.
// Parameters: rows, limit
// Returns: key, words
UNWIND $rows AS row
CALL (row) {
  MATCH (word:NameWord {stem: row.stem})
  RETURN collect({id: word.id, count: COUNT { (word)<-[:NAMED_BY]-() }}) AS forms
}
CALL (row) {
  MATCH (word:NameWord {start: row.start})
  WHERE word.id STARTS WITH row.beginning
  WITH word
  ORDER BY size(word.id), word.id
  LIMIT $limit
  RETURN collect({id: word.id, count: COUNT { (word)<-[:NAMED_BY]-() }}) AS longer
}
CALL (row) {
  UNWIND row.heads AS head
  MATCH (word:NameWord {head: head})
  RETURN collect({id: word.id, count: COUNT { (word)<-[:NAMED_BY]-() }}) AS byHead
}
CALL (row) {
  UNWIND row.tails AS tail
  MATCH (word:NameWord {tail: tail})
  RETURN collect({id: word.id, count: COUNT { (word)<-[:NAMED_BY]-() }}) AS byTail
}
CALL (row) {
  MATCH (word:NameWord {id: row.swapped})
  RETURN collect({id: word.id, count: COUNT { (word)<-[:NAMED_BY]-() }}) AS swapped
}
RETURN row.key AS key, forms + longer + byHead + byTail + swapped AS words
