// Quotes as search checks them.
// Parameters: rows
// Returns: none
UNWIND $rows AS row
MATCH (q:Quote {id: row.id})
SET q.searchText = row.searchText
