// Takes all that the reference tables say out of the graph, but leaves the entities to what articles say of them.
// Parameters: disputes, offices
// Returns: none
CALL () {
  MATCH (:ReferenceTable)<-[:FROM]-(c:Claim)
  DETACH DELETE c
}
CALL () {
  MATCH (t:ReferenceTable)
  DETACH DELETE t
}
CALL () {
  MATCH (:Strike)-[r:PART_OF]->(:Dispute)
  DELETE r
}
CALL () {
  MATCH (d:Dispute)
  WHERE NOT d.id IN $disputes
  DETACH DELETE d
}
CALL () {
  MATCH (f:Office)
  WHERE NOT f.id IN $offices
  DETACH DELETE f
}
CALL () {
  MATCH (p:Person)
  WHERE p.inReference = true
  SET p.inReference = false
}
CALL () {
  MATCH (o:Organisation)
  WHERE o.inReference = true
  SET o.inReference = false
}
CALL () {
  MATCH (p:Place)
  WHERE p.inReference = true
  SET p.inReference = false
}
CALL () {
  MATCH (s:Strike)
  WHERE s.inReference = true
  SET s.inReference = false
}
CALL () {
  MATCH (a:Appointment)
  WHERE a.inReference = true
  SET a.inReference = false
}
