// Removes entities that no article speaks of any more.
// Parameters: people, organisations, places, strikes, appointments
// Returns: none
CALL () {
  UNWIND $people AS id
  MATCH (p:Person {id: id})
  DETACH DELETE p
}
CALL () {
  UNWIND $organisations AS id
  MATCH (o:Organisation {id: id})
  DETACH DELETE o
}
CALL () {
  UNWIND $places AS id
  MATCH (p:Place {id: id})
  DETACH DELETE p
}
CALL () {
  UNWIND $strikes AS id
  MATCH (s:Strike {id: id})
  DETACH DELETE s
}
CALL () {
  UNWIND $appointments AS id
  MATCH (a:Appointment {id: id})
  DETACH DELETE a
}
