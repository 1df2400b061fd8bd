// How many nodes of each kind the graph holds.
// Parameters: none
// Returns: label, nodes
MATCH (n:Article) WITH count(n) AS nodes RETURN 'Article' AS label, nodes
UNION ALL
MATCH (n:ArticleVersion) WITH count(n) AS nodes RETURN 'ArticleVersion' AS label, nodes
UNION ALL
MATCH (n:Quote) WITH count(n) AS nodes RETURN 'Quote' AS label, nodes
UNION ALL
MATCH (n:Attribution) WITH count(n) AS nodes RETURN 'Attribution' AS label, nodes
UNION ALL
MATCH (n:Figure) WITH count(n) AS nodes RETURN 'Figure' AS label, nodes
UNION ALL
MATCH (n:Position) WITH count(n) AS nodes RETURN 'Position' AS label, nodes
UNION ALL
MATCH (n:Claim) WITH count(n) AS nodes RETURN 'Claim' AS label, nodes
UNION ALL
MATCH (n:Person) WITH count(n) AS nodes RETURN 'Person' AS label, nodes
UNION ALL
MATCH (n:Organisation) WITH count(n) AS nodes RETURN 'Organisation' AS label, nodes
UNION ALL
MATCH (n:Place) WITH count(n) AS nodes RETURN 'Place' AS label, nodes
UNION ALL
MATCH (n:Office) WITH count(n) AS nodes RETURN 'Office' AS label, nodes
UNION ALL
MATCH (n:Appointment) WITH count(n) AS nodes RETURN 'Appointment' AS label, nodes
UNION ALL
MATCH (n:Dispute) WITH count(n) AS nodes RETURN 'Dispute' AS label, nodes
UNION ALL
MATCH (n:Strike) WITH count(n) AS nodes RETURN 'Strike' AS label, nodes
