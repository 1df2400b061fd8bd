// People, organisations and places that quotes name, by name.
// Parameters: keys
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Quote {id: key})-[:MENTIONS]->(mentioned)
  WITH mentioned
  ORDER BY mentioned.sortKey, mentioned.id
  RETURN collect(mentioned {
    .*,
    type: CASE WHEN mentioned:Person THEN 'Person' WHEN mentioned:Place THEN 'Place' ELSE 'Organisation' END
  }) AS rows
}
RETURN key, rows
