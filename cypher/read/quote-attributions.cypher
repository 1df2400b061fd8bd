// Who said quotes, joint speakers in the order of the text, each with the appointment in which they are quoted.
// Parameters: keys
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  MATCH (:Quote {id: key})-[:ATTRIBUTED_BY]->(attribution:Attribution)
  WITH attribution
  ORDER BY attribution.position, attribution.id
  RETURN collect(attribution {
    .*,
    speaker: [(attribution)-[:TO]->(speaker) | speaker { .*, type: CASE WHEN speaker:Person THEN 'Person' ELSE 'Organisation' END }][0],
    appointment: [(attribution)-[:IN_APPOINTMENT]->(appointment:Appointment) | appointment { .* }][0],
    organisation: [(attribution)-[:IN_APPOINTMENT]->(:Appointment)-[:AT]->(organisation:Organisation) | organisation { .* }][0],
    office: [(attribution)-[:IN_APPOINTMENT]->(:Appointment)-[:OF_OFFICE]->(office:Office) | office { .* }][0]
  }) AS rows
}
RETURN key, rows
