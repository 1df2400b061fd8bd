// The people outside the reference tables whose names give certain ids, with each kind of evidence by which articles
// tell them from others of their name; articles that are written anew are left out.
// Parameters: slugs, articles
// Returns: slug, person, evidence
UNWIND $slugs AS slug
MATCH (p:Person {slug: slug, inReference: false})<-[m:MENTIONS]-(a:Article)
WHERE m.evidence IS NOT NULL
  AND NOT a.id IN $articles
RETURN DISTINCT slug, p.id AS person, m.evidence AS evidence
