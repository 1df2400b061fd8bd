// Removes those of the words that no text has any more.
// Parameters: words
// Returns: none
UNWIND $words AS word
MATCH (w:Word {id: word})
WHERE NOT EXISTS { MATCH (w)<-[:HAS]-(:SearchText) }
DELETE w
