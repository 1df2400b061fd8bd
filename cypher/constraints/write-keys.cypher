// What writing looks up by other properties than ids.
// Parameters: none
// Returns: none
CREATE INDEX article_digest_of IF NOT EXISTS FOR (n:Article) ON (n.digestOf);
CREATE INDEX claim_relation_key IF NOT EXISTS FOR (n:Claim) ON (n.relationKey);
CREATE INDEX quote_text_key IF NOT EXISTS FOR (n:Quote) ON (n.textKey);
