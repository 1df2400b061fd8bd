// What stands one relationship away from nodes, in a total order; null for nodes with `limit` such or more.
// From findings `FROM` leads to their articles, past the version of the text.
// Parameters: nodes, relations, limit
// Returns: type, id, neighbours
UNWIND $nodes AS node
CALL (node) {
  MATCH (n:Appointment {id: node.id})
  WHERE node.type = 'Appointment'
  RETURN n
  UNION ALL
  MATCH (n:Article {id: node.id})
  WHERE node.type = 'Article'
  RETURN n
  UNION ALL
  MATCH (n:Dispute {id: node.id})
  WHERE node.type = 'Dispute'
  RETURN n
  UNION ALL
  MATCH (n:Figure {id: node.id})
  WHERE node.type = 'Figure'
  RETURN n
  UNION ALL
  MATCH (n:Office {id: node.id})
  WHERE node.type = 'Office'
  RETURN n
  UNION ALL
  MATCH (n:Organisation {id: node.id})
  WHERE node.type = 'Organisation'
  RETURN n
  UNION ALL
  MATCH (n:Person {id: node.id})
  WHERE node.type = 'Person'
  RETURN n
  UNION ALL
  MATCH (n:Place {id: node.id})
  WHERE node.type = 'Place'
  RETURN n
  UNION ALL
  MATCH (n:Position {id: node.id})
  WHERE node.type = 'Position'
  RETURN n
  UNION ALL
  MATCH (n:Quote {id: node.id})
  WHERE node.type = 'Quote'
  RETURN n
  UNION ALL
  MATCH (n:Strike {id: node.id})
  WHERE node.type = 'Strike'
  RETURN n
}
CALL (n) {
  CALL (n) {
    MATCH (n)-[r:HELD|AT|OF_OFFICE|SAID|ABOUT|WITHIN|REPLIES_TO|REPEATS|CALLED|RUNS|PART_OF|COVERS|HELD_BY|ON|STATED_BY|COUNTS|CONCERNS|IN_QUOTE|SUM_OF|MENTIONS]-(m)
    WHERE type(r) IN $relations
    RETURN type(r) AS relation, startNode(r) = n AS forward, m
    UNION ALL
    MATCH (n)-[:FROM]->(:ArticleVersion)-[:OF]->(m:Article)
    WHERE 'FROM' IN $relations
    RETURN 'FROM' AS relation, true AS forward, m
    UNION ALL
    MATCH (n)<-[:OF]-(:ArticleVersion)<-[:FROM]-(m)
    WHERE 'FROM' IN $relations
    RETURN 'FROM' AS relation, false AS forward, m
  }
  WITH relation, forward, m.id AS id,
    [label IN labels(m) WHERE label IN ['Appointment', 'Article', 'Dispute', 'Figure', 'Office', 'Organisation', 'Person', 'Place', 'Position', 'Quote', 'Strike']][0] AS type
  WHERE type IS NOT NULL
  WITH relation, forward, type, id
  LIMIT $limit
  WITH relation, forward, type, id
  ORDER BY relation, forward, type, id
  WITH collect({relation: relation, forward: forward, type: type, id: id}) AS found
  RETURN CASE WHEN size(found) < $limit THEN found ELSE null END AS neighbours
}
RETURN node.type AS type, node.id AS id, neighbours
