// An article is known by its id; the indexes serve the id and the order of lists.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT article_id IF NOT EXISTS
FOR (article:Article)
REQUIRE article.id IS UNIQUE;

CREATE INDEX article_id_index IF NOT EXISTS
FOR (article:Article)
ON (article.id);

CREATE INDEX article_sort_key_index IF NOT EXISTS
FOR (article:Article)
ON (article.sortKey);
