// Texts of article versions.
// Parameters: keys
// Returns: key, row
UNWIND $keys AS key
MATCH (version:ArticleVersion {id: key})
RETURN key, version.text AS row
