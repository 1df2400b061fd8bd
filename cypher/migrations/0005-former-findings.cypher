// What is kept for the record of superseded texts is known by its id, as the findings of current ones are.
// The embedded engine needs the indexes on id; on Neo4j the constraints have them, so those lines do nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT former_quote_id IF NOT EXISTS
FOR (quote:FormerQuote)
REQUIRE quote.id IS UNIQUE;

CREATE INDEX former_quote_id_index IF NOT EXISTS
FOR (quote:FormerQuote)
ON (quote.id);

CREATE CONSTRAINT former_attribution_id IF NOT EXISTS
FOR (attribution:FormerAttribution)
REQUIRE attribution.id IS UNIQUE;

CREATE INDEX former_attribution_id_index IF NOT EXISTS
FOR (attribution:FormerAttribution)
ON (attribution.id);

CREATE CONSTRAINT former_figure_id IF NOT EXISTS
FOR (figure:FormerFigure)
REQUIRE figure.id IS UNIQUE;

CREATE INDEX former_figure_id_index IF NOT EXISTS
FOR (figure:FormerFigure)
ON (figure.id);

CREATE CONSTRAINT former_position_id IF NOT EXISTS
FOR (position:FormerPosition)
REQUIRE position.id IS UNIQUE;

CREATE INDEX former_position_id_index IF NOT EXISTS
FOR (position:FormerPosition)
ON (position.id);

CREATE CONSTRAINT former_claim_id IF NOT EXISTS
FOR (claim:FormerClaim)
REQUIRE claim.id IS UNIQUE;

CREATE INDEX former_claim_id_index IF NOT EXISTS
FOR (claim:FormerClaim)
ON (claim.id);
