// Appointments to an office, the oldest first, those without a date ahead.
// Parameters: keys, after, before, limit
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Office {id: key})<-[:OF_OFFICE]-(appointment:Appointment)
  WHERE ($after IS NULL OR appointment.sortKey > $after)
    AND ($before IS NULL OR appointment.sortKey < $before)
  WITH appointment
  ORDER BY appointment.sortKey // backward: ORDER BY appointment.sortKey DESC
  LIMIT $limit
  RETURN collect(appointment {
    .*,
    person: [(person:Person)-[:HELD]->(appointment) | person { .* }][0],
    organisation: [(appointment)-[:AT]->(organisation:Organisation) | organisation { .* }][0],
    office: [(appointment)-[:OF_OFFICE]->(office:Office) | office { .* }][0]
  }) AS rows
}
RETURN key, rows
