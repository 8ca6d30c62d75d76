-- Lists are read a page at a time, each page where the one before ended: by what they are ordered by, within an edition.
CREATE INDEX edition_in_order ON edition (tracker, edition);
DROP INDEX edition_of_tracker;

CREATE INDEX market_statement_in_order ON market_statement (edition_key, id);

CREATE INDEX market_size_in_order ON market_size (edition_key, key);
DROP INDEX market_size_by_edition;

CREATE INDEX context_item_in_order ON context_item (edition_key, kind, id);
DROP INDEX context_item_by_edition;

CREATE INDEX market_conflict_in_order ON market_conflict (edition_key, size);
DROP INDEX market_conflict_by_edition;

CREATE INDEX market_trail_in_order ON market_trail (edition_key, n);
DROP INDEX market_trail_by_edition;

CREATE INDEX restatement_in_order ON restatement (edition_key, id);
DROP INDEX restatement_by_edition;
