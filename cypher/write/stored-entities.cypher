// What the graph says of the entities that an article speaks of, where it knows them.
// Parameters: people, organisations, places, strikes, appointments
// Returns: label, id, inReference, said
UNWIND $people AS id
MATCH (p:Person {id: id})
RETURN 'Person' AS label, id, p.inReference AS inReference, {name: p.name, honorific: p.honorific} AS said
UNION ALL
UNWIND $organisations AS id
MATCH (o:Organisation {id: id})
RETURN 'Organisation' AS label, id, o.inReference AS inReference, {name: o.name, kind: o.kind, odsCode: o.odsCode} AS said
UNION ALL
UNWIND $places AS id
MATCH (p:Place {id: id})
RETURN 'Place' AS label, id, p.inReference AS inReference, {name: p.name} AS said
UNION ALL
UNWIND $strikes AS id
MATCH (s:Strike {id: id})
RETURN 'Strike' AS label, id, s.inReference AS inReference,
  {from: s.from, to: s.to, workforces: s.workforces, nations: s.nations, status: s.status} AS said
UNION ALL
UNWIND $appointments AS id
MATCH (a:Appointment {id: id})
RETURN 'Appointment' AS label, id, a.inReference AS inReference, {title: a.title} AS said
