// Strikes whose titles have what is searched for, the newest first: tier 1 for all words, 2 for words that begin so, 3 for typing errors.
// Parameters: words, exact, beginning, similar, fromTier, after, toTier, before, limit
// Returns: tier, row
UNWIND $words AS word
MATCH (:NameWord {id: word})<-[:NAMED_BY]-(strike:Strike)
WITH DISTINCT strike
WHERE all(terms IN $similar WHERE any(term IN terms WHERE strike.searchText CONTAINS term))
WITH strike, CASE
  WHEN all(terms IN $exact WHERE any(term IN terms WHERE strike.searchText CONTAINS term)) THEN 1
  WHEN all(terms IN $beginning WHERE any(term IN terms WHERE strike.searchText CONTAINS term)) THEN 2
  ELSE 3
END AS tier
WHERE (tier > $fromTier OR (tier = $fromTier AND strike.sortKey < $after))
  AND (tier < $toTier OR (tier = $toTier AND strike.sortKey > $before))
WITH strike, tier
ORDER BY tier, strike.sortKey DESC // backward: ORDER BY tier DESC, strike.sortKey
LIMIT $limit
RETURN tier, strike { .* } AS row
