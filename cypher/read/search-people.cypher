// People whose names have what is searched for: tier 0 for the very name, 1 for all words, 2 for words that begin so, 3 for typing errors.
// Parameters: words, name, exact, beginning, similar, fromTier, after, toTier, before, limit
// Returns: tier, row
UNWIND $words AS word
MATCH (:NameWord {id: word})<-[:NAMED_BY]-(person:Person)
WITH DISTINCT person
WHERE all(terms IN $similar WHERE any(term IN terms WHERE person.searchText CONTAINS term))
WITH person, CASE
  WHEN person.nameKey = $name THEN 0
  WHEN all(terms IN $exact WHERE any(term IN terms WHERE person.searchText CONTAINS term)) THEN 1
  WHEN all(terms IN $beginning WHERE any(term IN terms WHERE person.searchText CONTAINS term)) THEN 2
  ELSE 3
END AS tier
WHERE (tier > $fromTier OR (tier = $fromTier AND person.sortKey > $after))
  AND (tier < $toTier OR (tier = $toTier AND person.sortKey < $before))
WITH person, tier
ORDER BY tier, person.sortKey // backward: ORDER BY tier DESC, person.sortKey DESC
LIMIT $limit
RETURN tier, person { .* } AS row
