// Who is quoted about a strike, those with most quotes first, then those with most words; each with all quotes that
// have a known speaker, of which each counts once.
// Parameters: keys, after, before, kind, from, to, minConfidence, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Strike {id: key})<-[:ABOUT]-(quote:Quote)<-[:SAID]-()
  WITH DISTINCT quote
  WHERE ($kind IS NULL OR quote.kind = $kind)
    AND ($from IS NULL OR quote.sortDate >= $from)
    AND ($to IS NULL OR quote.sortDate <= $to)
    AND quote.confidence >= $minConfidence
  // A dash between spaces is no word.
  WITH quote, size([word IN split(replace(quote.text, '\n', ' '), ' ') WHERE NOT word IN ['', '-', '–', '—']]) AS words
  WITH collect({ quote: quote, words: words }) AS said, count(quote) AS allQuotes, sum(words) AS allWords
  UNWIND said AS each
  WITH each.quote AS quote, each.words AS words, allQuotes, allWords
  MATCH (quote)<-[:SAID]-(speaker)
  WITH speaker,
    allQuotes,
    allWords,
    count(quote) AS quotes,
    sum(words) AS words,
    sum(CASE WHEN quote.kind = 'DIRECT' THEN 1 ELSE 0 END) AS directQuotes,
    sum(CASE WHEN quote.kind = 'DIRECT' THEN words ELSE 0 END) AS directWords,
    sum(CASE WHEN quote.kind = 'MIXED' THEN 1 ELSE 0 END) AS mixedQuotes,
    sum(CASE WHEN quote.kind = 'MIXED' THEN words ELSE 0 END) AS mixedWords
  // Keys sort as text, so what is most comes first as what is left of a billion.
  WITH speaker, allQuotes, allWords, quotes, words, directQuotes, directWords, mixedQuotes, mixedWords,
    CASE WHEN speaker:Person THEN 'Person' ELSE 'Organisation' END AS type
  WITH speaker, type, allQuotes, allWords, quotes, words, directQuotes, directWords, mixedQuotes, mixedWords,
    toString(1000000000 - quotes) + ' ' + toString(1000000000 - words) + ' ' + speaker.sortKey + ' ' + type AS sortKey
  WHERE ($after IS NULL OR sortKey > $after)
    AND ($before IS NULL OR sortKey < $before)
  WITH speaker, type, allQuotes, allWords, quotes, words, directQuotes, directWords, mixedQuotes, mixedWords, sortKey
  ORDER BY sortKey // backward: ORDER BY sortKey DESC
  LIMIT $limit
  RETURN collect({
    id: speaker.id,
    sortKey: sortKey,
    quotes: quotes,
    words: words,
    directQuotes: directQuotes,
    directWords: directWords,
    mixedQuotes: mixedQuotes,
    mixedWords: mixedWords,
    allQuotes: allQuotes,
    allWords: allWords,
    speaker: speaker { .*, type: type }
  }) AS rows
}
RETURN key, rows
