// Whom and what articles mention, with what each article calls them and where it does so first.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CALL (a, row) {
  UNWIND row.people AS said
  MATCH (p:Person {id: said.id})
  MERGE (a)-[m:MENTIONS]->(p)
  SET m.name = said.name,
      m.honorific = said.honorific,
      m.evidence = said.evidence,
      m.start = said.start,
      m.end = said.end,
      m.text = said.text
}
CALL (a, row) {
  UNWIND row.organisations AS said
  MATCH (o:Organisation {id: said.id})
  MERGE (a)-[m:MENTIONS]->(o)
  SET m.name = said.name,
      m.kind = said.kind,
      m.odsCode = said.odsCode,
      m.start = said.start,
      m.end = said.end,
      m.text = said.text
}
CALL (a, row) {
  UNWIND row.places AS said
  MATCH (p:Place {id: said.id})
  MERGE (a)-[m:MENTIONS]->(p)
  SET m.name = said.name,
      m.start = said.start,
      m.end = said.end,
      m.text = said.text
}
CALL (a, row) {
  UNWIND row.disputes AS said
  MATCH (d:Dispute {id: said.id})
  MERGE (a)-[m:MENTIONS]->(d)
  SET m.start = said.start,
      m.end = said.end,
      m.text = said.text
}
