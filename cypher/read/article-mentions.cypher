// Where articles first mention whom and what they mention.
// Parameters: keys
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {id: key})-[mention:MENTIONS]->(mentioned)
  WITH mention, mentioned
  ORDER BY mentioned.id
  RETURN collect({
    id: mentioned.id,
    type: CASE
      WHEN mentioned:Person THEN 'Person'
      WHEN mentioned:Place THEN 'Place'
      WHEN mentioned:Dispute THEN 'Dispute'
      ELSE 'Organisation'
    END,
    start: mention.start,
    end: mention.end,
    text: mention.text
  }) AS rows
}
RETURN key, rows
