// Keys and the order of lists: every node with ids has a unique one, and each list an index for its order.
// The embedded engine needs an index on each id; on Neo4j the constraint has one, so those lines do nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT appointment_id IF NOT EXISTS
FOR (appointment:Appointment)
REQUIRE appointment.id IS UNIQUE;

CREATE INDEX appointment_id_index IF NOT EXISTS
FOR (appointment:Appointment)
ON (appointment.id);

CREATE INDEX appointment_sort_key_index IF NOT EXISTS
FOR (appointment:Appointment)
ON (appointment.sortKey);

CREATE CONSTRAINT article_version_id IF NOT EXISTS
FOR (version:ArticleVersion)
REQUIRE version.id IS UNIQUE;

CREATE INDEX article_version_id_index IF NOT EXISTS
FOR (version:ArticleVersion)
ON (version.id);

CREATE CONSTRAINT article_id IF NOT EXISTS
FOR (article:Article)
REQUIRE article.id IS UNIQUE;

CREATE INDEX article_id_index IF NOT EXISTS
FOR (article:Article)
ON (article.id);

CREATE INDEX article_sort_key_index IF NOT EXISTS
FOR (article:Article)
ON (article.sortKey);

CREATE CONSTRAINT attribution_id IF NOT EXISTS
FOR (attribution:Attribution)
REQUIRE attribution.id IS UNIQUE;

CREATE INDEX attribution_id_index IF NOT EXISTS
FOR (attribution:Attribution)
ON (attribution.id);

CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (claim:Claim)
REQUIRE claim.id IS UNIQUE;

CREATE INDEX claim_id_index IF NOT EXISTS
FOR (claim:Claim)
ON (claim.id);

CREATE INDEX claim_sort_key_index IF NOT EXISTS
FOR (claim:Claim)
ON (claim.sortKey);

CREATE CONSTRAINT dispute_id IF NOT EXISTS
FOR (dispute:Dispute)
REQUIRE dispute.id IS UNIQUE;

CREATE INDEX dispute_id_index IF NOT EXISTS
FOR (dispute:Dispute)
ON (dispute.id);

CREATE INDEX dispute_sort_key_index IF NOT EXISTS
FOR (dispute:Dispute)
ON (dispute.sortKey);

CREATE CONSTRAINT figure_id IF NOT EXISTS
FOR (figure:Figure)
REQUIRE figure.id IS UNIQUE;

CREATE INDEX figure_id_index IF NOT EXISTS
FOR (figure:Figure)
ON (figure.id);

CREATE INDEX figure_sort_key_index IF NOT EXISTS
FOR (figure:Figure)
ON (figure.sortKey);

CREATE CONSTRAINT graph_state_id IF NOT EXISTS
FOR (state:GraphState)
REQUIRE state.id IS UNIQUE;

CREATE INDEX graph_state_id_index IF NOT EXISTS
FOR (state:GraphState)
ON (state.id);

CREATE CONSTRAINT office_id IF NOT EXISTS
FOR (office:Office)
REQUIRE office.id IS UNIQUE;

CREATE INDEX office_id_index IF NOT EXISTS
FOR (office:Office)
ON (office.id);

CREATE INDEX office_sort_key_index IF NOT EXISTS
FOR (office:Office)
ON (office.sortKey);

CREATE CONSTRAINT organisation_id IF NOT EXISTS
FOR (organisation:Organisation)
REQUIRE organisation.id IS UNIQUE;

CREATE INDEX organisation_id_index IF NOT EXISTS
FOR (organisation:Organisation)
ON (organisation.id);

CREATE INDEX organisation_sort_key_index IF NOT EXISTS
FOR (organisation:Organisation)
ON (organisation.sortKey);

CREATE INDEX organisation_ods_code_index IF NOT EXISTS
FOR (organisation:Organisation)
ON (organisation.odsCode);

CREATE CONSTRAINT person_id IF NOT EXISTS
FOR (person:Person)
REQUIRE person.id IS UNIQUE;

CREATE INDEX person_id_index IF NOT EXISTS
FOR (person:Person)
ON (person.id);

CREATE INDEX person_sort_key_index IF NOT EXISTS
FOR (person:Person)
ON (person.sortKey);

CREATE INDEX person_name_key_index IF NOT EXISTS
FOR (person:Person)
ON (person.nameKey);

CREATE CONSTRAINT place_id IF NOT EXISTS
FOR (place:Place)
REQUIRE place.id IS UNIQUE;

CREATE INDEX place_id_index IF NOT EXISTS
FOR (place:Place)
ON (place.id);

CREATE INDEX place_sort_key_index IF NOT EXISTS
FOR (place:Place)
ON (place.sortKey);

CREATE CONSTRAINT position_id IF NOT EXISTS
FOR (position:Position)
REQUIRE position.id IS UNIQUE;

CREATE INDEX position_id_index IF NOT EXISTS
FOR (position:Position)
ON (position.id);

CREATE INDEX position_sort_key_index IF NOT EXISTS
FOR (position:Position)
ON (position.sortKey);

CREATE CONSTRAINT quote_id IF NOT EXISTS
FOR (quote:Quote)
REQUIRE quote.id IS UNIQUE;

CREATE INDEX quote_id_index IF NOT EXISTS
FOR (quote:Quote)
ON (quote.id);

CREATE INDEX quote_sort_key_index IF NOT EXISTS
FOR (quote:Quote)
ON (quote.sortKey);

CREATE CONSTRAINT reference_table_id IF NOT EXISTS
FOR (table:ReferenceTable)
REQUIRE table.id IS UNIQUE;

CREATE INDEX reference_table_id_index IF NOT EXISTS
FOR (table:ReferenceTable)
ON (table.id);

CREATE CONSTRAINT strike_id IF NOT EXISTS
FOR (strike:Strike)
REQUIRE strike.id IS UNIQUE;

CREATE INDEX strike_id_index IF NOT EXISTS
FOR (strike:Strike)
ON (strike.id);

CREATE INDEX strike_sort_key_index IF NOT EXISTS
FOR (strike:Strike)
ON (strike.sortKey);

CREATE INDEX article_digest_of IF NOT EXISTS FOR (n:Article) ON (n.digestOf);
CREATE INDEX claim_relation_key IF NOT EXISTS FOR (n:Claim) ON (n.relationKey);
CREATE INDEX quote_text_key IF NOT EXISTS FOR (n:Quote) ON (n.textKey);
