// What the reference tables know, which is found again when they change.
// Parameters: none
// Returns: none
CREATE INDEX person_in_reference_index IF NOT EXISTS
FOR (person:Person)
ON (person.inReference);

CREATE INDEX organisation_in_reference_index IF NOT EXISTS
FOR (organisation:Organisation)
ON (organisation.inReference);

CREATE INDEX place_in_reference_index IF NOT EXISTS
FOR (place:Place)
ON (place.inReference);

CREATE INDEX strike_in_reference_index IF NOT EXISTS
FOR (strike:Strike)
ON (strike.inReference);

CREATE INDEX appointment_in_reference_index IF NOT EXISTS
FOR (appointment:Appointment)
ON (appointment.inReference);
