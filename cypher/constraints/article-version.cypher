// An article version is known by its id.
// The embedded engine needs the index on id; on Neo4j the constraint has one, so that line does nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT article_version_id IF NOT EXISTS
FOR (version:ArticleVersion)
REQUIRE version.id IS UNIQUE;

CREATE INDEX article_version_id_index IF NOT EXISTS
FOR (version:ArticleVersion)
ON (version.id);
