// Of which types nodes of an id are: an id is unique for its type only.
// Parameters: keys
// Returns: key, rows
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH (:Appointment {id: key})
    RETURN 'Appointment' AS type
    UNION ALL
    MATCH (:Article {id: key})
    RETURN 'Article' AS type
    UNION ALL
    MATCH (:Dispute {id: key})
    RETURN 'Dispute' AS type
    UNION ALL
    MATCH (:Figure {id: key})
    RETURN 'Figure' AS type
    UNION ALL
    MATCH (:Office {id: key})
    RETURN 'Office' AS type
    UNION ALL
    MATCH (:Organisation {id: key})
    RETURN 'Organisation' AS type
    UNION ALL
    MATCH (:Person {id: key})
    RETURN 'Person' AS type
    UNION ALL
    MATCH (:Place {id: key})
    RETURN 'Place' AS type
    UNION ALL
    MATCH (:Position {id: key})
    RETURN 'Position' AS type
    UNION ALL
    MATCH (:Quote {id: key})
    RETURN 'Quote' AS type
    UNION ALL
    MATCH (:Strike {id: key})
    RETURN 'Strike' AS type
  }
  WITH type
  ORDER BY type
  RETURN collect(type) AS rows
}
RETURN key, rows
