-- What becomes of a statement, what all statements together imply, and what was decided about it.

ALTER TABLE vendor_statement
  ADD COLUMN standing           text NOT NULL DEFAULT 'stands'
             CHECK (standing IN ('stands', 'set-aside', 'superseded')),
  ADD COLUMN standing_reason    text,
  ADD COLUMN standing_by        text,
  ADD COLUMN standing_at        timestamptz,
  ADD COLUMN superseded_by      text,
  ADD COLUMN about              numeric,   -- the part of the number that "about" means; null: as usual
  ADD COLUMN restatement_type   text,      -- why it differs from the edition before
  ADD COLUMN restatement_reason text,
  ADD COLUMN gave_way           numeric;   -- the part of its value that it gave way by; null: it holds
DROP INDEX vendor_statement_by_place;
CREATE INDEX vendor_statement_by_edition ON vendor_statement (edition_key);

-- The checks read what was reckoned; nothing asks these any longer.
DROP INDEX vendor_share_in_conflict;
ALTER TABLE vendor_share
  DROP COLUMN single, DROP COLUMN least_share, DROP COLUMN least_open, DROP COLUMN conflicting;

-- Something was heard, or a rule changed, since shares were reckoned. Editions that are open are reckoned anew at once;
-- a frozen one stays as it was said.
ALTER TABLE opening ADD COLUMN unsettled boolean NOT NULL DEFAULT false;
UPDATE opening SET unsettled = true WHERE opened;
CREATE INDEX opening_unsettled ON opening (edition_key) WHERE unsettled;

CREATE TABLE vendor_audit (
  key         text PRIMARY KEY,        -- tracker/edition/id
  edition_key text   NOT NULL REFERENCES opening (edition_key),
  id          text   NOT NULL,         -- of the check or conflict
  kind        text   NOT NULL CHECK (kind IN ('check', 'conflict')),
  version     bigint NOT NULL,
  body        text   NOT NULL          -- JSON
);
CREATE INDEX vendor_audit_by_edition ON vendor_audit (edition_key);

CREATE TABLE vendor_decision (
  key         text PRIMARY KEY,        -- tracker/edition/id of the check or conflict
  edition_key text NOT NULL REFERENCES opening (edition_key),
  entry       text NOT NULL,
  body        text NOT NULL            -- JSON: the decision and what it was made on
);
CREATE INDEX vendor_decision_by_edition ON vendor_decision (edition_key);

GRANT SELECT, INSERT, UPDATE, DELETE ON vendor_audit, vendor_decision TO ${app};
