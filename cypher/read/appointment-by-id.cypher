// Appointments by id.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (appointment:Appointment {id: key})
RETURN key, appointment {
  .*,
  person: [(person:Person)-[:HELD]->(appointment) | person { .* }][0],
  organisation: [(appointment)-[:AT]->(organisation:Organisation) | organisation { .* }][0],
  office: [(appointment)-[:OF_OFFICE]->(office:Office) | office { .* }][0]
} AS row
