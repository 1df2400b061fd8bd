// What rests on reference tables that are about to be replaced.
// Parameters: none
// Returns: people, organisations, places, strikes, appointments, relations
CALL () {
  MATCH (p:Person)
  WHERE p.inReference = true
  RETURN collect(p.id) AS people
}
CALL () {
  MATCH (o:Organisation)
  WHERE o.inReference = true
  RETURN collect(o.id) AS organisations
}
CALL () {
  MATCH (p:Place)
  WHERE p.inReference = true
  RETURN collect(p.id) AS places
}
CALL () {
  MATCH (s:Strike)
  WHERE s.inReference = true
  RETURN collect(s.id) AS strikes
}
CALL () {
  MATCH (a:Appointment)
  WHERE a.inReference = true
  RETURN collect(a.id) AS appointments
}
CALL () {
  MATCH (:ReferenceTable)<-[:FROM]-(c:Claim)
  RETURN collect(DISTINCT {kind: c.kind, subject: c.subjectId, object: c.objectId, relationKey: c.relationKey}) AS relations
}
RETURN people, organisations, places, strikes, appointments, relations
