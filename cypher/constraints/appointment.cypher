// An appointment is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT appointment_id IF NOT EXISTS
FOR (appointment:Appointment)
REQUIRE appointment.id IS UNIQUE;

CREATE INDEX appointment_id_index IF NOT EXISTS
FOR (appointment:Appointment)
ON (appointment.id);

CREATE INDEX appointment_sort_key_index IF NOT EXISTS
FOR (appointment:Appointment)
ON (appointment.sortKey);
