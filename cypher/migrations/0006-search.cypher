// Search: the words of texts and names, by themselves, by what all forms of a word share, by how they begin, and,
// for names, by their halves, of which a typing error leaves one alone; and the texts that are found by them.
// The embedded engine needs the indexes on id; on Neo4j the constraints have them, so those lines do nothing.
// Parameters: none
// Returns: none
CREATE CONSTRAINT search_text_id IF NOT EXISTS
FOR (text:SearchText)
REQUIRE text.id IS UNIQUE;

CREATE INDEX search_text_id_index IF NOT EXISTS
FOR (text:SearchText)
ON (text.id);

CREATE CONSTRAINT word_id IF NOT EXISTS
FOR (word:Word)
REQUIRE word.id IS UNIQUE;

CREATE INDEX word_id_index IF NOT EXISTS
FOR (word:Word)
ON (word.id);

CREATE INDEX word_stem_index IF NOT EXISTS
FOR (word:Word)
ON (word.stem);

CREATE INDEX word_start_index IF NOT EXISTS
FOR (word:Word)
ON (word.start);

CREATE CONSTRAINT name_word_id IF NOT EXISTS
FOR (word:NameWord)
REQUIRE word.id IS UNIQUE;

CREATE INDEX name_word_id_index IF NOT EXISTS
FOR (word:NameWord)
ON (word.id);

CREATE INDEX name_word_stem_index IF NOT EXISTS
FOR (word:NameWord)
ON (word.stem);

CREATE INDEX name_word_start_index IF NOT EXISTS
FOR (word:NameWord)
ON (word.start);

CREATE INDEX name_word_head_index IF NOT EXISTS
FOR (word:NameWord)
ON (word.head);

CREATE INDEX name_word_tail_index IF NOT EXISTS
FOR (word:NameWord)
ON (word.tail);
