// Stored articles that tell of people by certain evidence, as they came; those that are written anew are left out.
// Parameters: rows, articles
// Returns: id, text, ingestedAt, uri, title, publisher, published, rights, digestOf
UNWIND $rows AS row
MATCH (:Person {id: row.person})<-[m:MENTIONS]-(a:Article)<-[:OF]-(v:ArticleVersion)
WHERE m.evidence = row.evidence
  AND v.current
  AND NOT a.id IN $articles
RETURN DISTINCT a.id AS id,
                v.text AS text,
                v.ingestedAt AS ingestedAt,
                a.uri AS uri,
                a.title AS title,
                a.publisher AS publisher,
                a.published AS published,
                a.rights AS rights,
                a.digestOf AS digestOf
