// How many nodes of each kind the graph holds.
// Parameters: none
// Returns: label, nodes
MATCH (n:Article) RETURN 'Article' AS label, count(n) AS nodes
UNION ALL
MATCH (n:ArticleVersion) RETURN 'ArticleVersion' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Quote) RETURN 'Quote' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Attribution) RETURN 'Attribution' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Figure) RETURN 'Figure' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Position) RETURN 'Position' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Claim) RETURN 'Claim' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Person) RETURN 'Person' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Organisation) RETURN 'Organisation' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Place) RETURN 'Place' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Office) RETURN 'Office' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Appointment) RETURN 'Appointment' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Dispute) RETURN 'Dispute' AS label, count(n) AS nodes
UNION ALL
MATCH (n:Strike) RETURN 'Strike' AS label, count(n) AS nodes
