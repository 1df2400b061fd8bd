// Organisations whose names have what is searched for, aliases included: tier 0 for the very name, 1 for all words, 2 for words that begin so,
// 3 for typing errors.
// Parameters: words, name, exact, beginning, similar, fromTier, after, toTier, before, limit
// Returns: tier, row
UNWIND $words AS word
MATCH (:NameWord {id: word})<-[:NAMED_BY]-(organisation:Organisation)
WITH DISTINCT organisation
WHERE all(terms IN $similar WHERE any(term IN terms WHERE organisation.searchText CONTAINS term))
WITH organisation, CASE
  WHEN organisation.nameKey = $name OR $name IN organisation.aliasKeys THEN 0
  WHEN all(terms IN $exact WHERE any(term IN terms WHERE organisation.searchText CONTAINS term)) THEN 1
  WHEN all(terms IN $beginning WHERE any(term IN terms WHERE organisation.searchText CONTAINS term)) THEN 2
  ELSE 3
END AS tier
WHERE (tier > $fromTier OR (tier = $fromTier AND organisation.sortKey > $after))
  AND (tier < $toTier OR (tier = $toTier AND organisation.sortKey < $before))
WITH organisation, tier
ORDER BY tier, organisation.sortKey // backward: ORDER BY tier DESC, organisation.sortKey DESC
LIMIT $limit
RETURN tier, organisation { .* } AS row
