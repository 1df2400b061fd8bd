// What rests on reference tables that are about to be replaced.
// Parameters: none
// Returns: people, organisations, places, strikes, appointments, relations
CALL () {
  MATCH (p:Person)
  WHERE p.inReference
  RETURN collect(p.id) AS people
}
CALL () {
  MATCH (o:Organisation)
  WHERE o.inReference
  RETURN collect(o.id) AS organisations
}
CALL () {
  MATCH (p:Place)
  WHERE p.inReference
  RETURN collect(p.id) AS places
}
CALL () {
  MATCH (s:Strike)
  WHERE s.inReference
  RETURN collect(s.id) AS strikes
}
CALL () {
  MATCH (a:Appointment)
  WHERE a.inReference
  RETURN collect(a.id) AS appointments
}
CALL () {
  MATCH (:ReferenceTable)<-[:FROM]-(c:Claim)
  RETURN collect(DISTINCT {kind: c.kind, subject: c.subjectId, object: c.objectId, relationKey: c.relationKey}) AS relations
}
RETURN people, organisations, places, strikes, appointments, relations
