// What happened in a dispute, the oldest first: its strikes, the quotes, figures and positions on it and them, the
// articles that tell of it or them, and the appointments in which people are quoted about it.
// Parameters: keys, after, before, types, minConfidence, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (:Dispute {id: key})<-[:PART_OF]-(:Strike)<-[:COUNTS|ON|COVERS*0..1]-(item)
    RETURN item
    UNION ALL
    MATCH (:Dispute {id: key})<-[:ON|MENTIONS]-(item)
    RETURN item
    UNION ALL
    MATCH (:Dispute {id: key})<-[:PART_OF|ABOUT|MENTIONS|OF|FROM*2..3]-(item:Quote)
    WHERE key IN item.disputeIds
    RETURN item
    UNION ALL
    MATCH (:Dispute {id: key})<-[:PART_OF|ABOUT|MENTIONS|OF|FROM*2..3]-(quote:Quote)
    WHERE key IN quote.disputeIds
    MATCH (quote)-[:ATTRIBUTED_BY]->(:Attribution)-[:IN_APPOINTMENT]->(item:Appointment)
    RETURN item
  }
  WITH DISTINCT item
  WITH item, CASE
    WHEN item:Strike THEN 'Strike'
    WHEN item:Quote THEN 'Quote'
    WHEN item:Figure THEN 'Figure'
    WHEN item:Appointment THEN 'Appointment'
    WHEN item:Position THEN 'Position'
    WHEN item:Article THEN 'Article'
  END AS type
  // What has no date is ahead of all years.
  WHERE item.sortKey > '0001'
    AND ($types IS NULL OR type IN $types)
    AND coalesce(item.confidence, 1.0) >= $minConfidence
  // The mark sorts before all digits, so an article comes ahead of what it says.
  WITH item, type, item.sortKey + ' !' + type AS sortKey
  WHERE ($after IS NULL OR sortKey > $after)
    AND ($before IS NULL OR sortKey < $before)
  WITH item, type, sortKey
  ORDER BY sortKey // backward: ORDER BY sortKey DESC
  LIMIT $limit
  RETURN collect({ id: item.id, type: type, sortKey: sortKey }) AS rows
}
RETURN key, rows
