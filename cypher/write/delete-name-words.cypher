// Removes those of the words that no name has any more.
// Parameters: words
// Returns: none
UNWIND $words AS word
MATCH (w:NameWord {id: word})
WHERE NOT EXISTS { MATCH (w)<-[:NAMED_BY]-() }
DELETE w
