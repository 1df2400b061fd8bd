// What all articles together say of entities outside the reference tables; an entity without evidence gives no names.
// Parameters: people, organisations, places, strikes, appointments
// Returns: label, id, said
UNWIND $people AS id
MATCH (p:Person {id: id, inReference: false})
CALL (p) {
  MATCH (p)<-[m:MENTIONS]-(:Article)
  RETURN collect(DISTINCT {name: m.name, honorific: m.honorific}) AS said
}
RETURN 'Person' AS label, id, said
UNION ALL
UNWIND $organisations AS id
MATCH (o:Organisation {id: id, inReference: false})
CALL (o) {
  MATCH (o)<-[m:MENTIONS|PUBLISHED_BY]-(:Article)
  RETURN collect(DISTINCT {name: m.name, kind: m.kind, odsCode: m.odsCode}) AS said
}
RETURN 'Organisation' AS label, id, said
UNION ALL
UNWIND $places AS id
MATCH (p:Place {id: id, inReference: false})
CALL (p) {
  MATCH (p)<-[m:MENTIONS]-(:Article)
  RETURN collect(DISTINCT {name: m.name}) AS said
}
RETURN 'Place' AS label, id, said
UNION ALL
UNWIND $strikes AS id
MATCH (s:Strike {id: id, inReference: false})
CALL (s) {
  MATCH (s)<-[c:COVERS]-(:Article)
  RETURN collect(DISTINCT {from: c.from, to: c.to, workforces: c.workforces, nations: c.nations, status: c.status}) AS said
}
RETURN 'Strike' AS label, id, said
UNION ALL
UNWIND $appointments AS id
MATCH (a:Appointment {id: id, inReference: false})
CALL (a) {
  MATCH (a)<-[:OBJECT]-(c:Claim)
  RETURN collect(DISTINCT {title: c.title}) AS said
}
RETURN 'Appointment' AS label, id, said
