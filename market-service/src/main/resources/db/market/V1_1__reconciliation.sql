-- What a whole edition's reconciliation brings: the standing of statements, identities behind sizes, conflicts, the audit.

ALTER TABLE market_statement
  ADD COLUMN about              numeric,   -- what "about" means for this one, as a part of the number
  ADD COLUMN restatement_type   text,
  ADD COLUMN restatement_reason text,
  ADD COLUMN standing           text NOT NULL DEFAULT 'STANDS' CHECK (standing IN ('STANDS', 'SET_ASIDE', 'SUPERSEDED')),
  ADD COLUMN standing_reason    text,
  ADD COLUMN standing_by        text,
  ADD COLUMN standing_at        timestamptz,
  ADD COLUMN superseded_by      text,
  ADD COLUMN gave_way           numeric;   -- by which part of its value; null where it did not

ALTER TABLE market_size
  ADD COLUMN low_identities  text NOT NULL DEFAULT '',   -- codes, one a line
  ADD COLUMN high_identities text NOT NULL DEFAULT '',
  ADD COLUMN gave_way        text NOT NULL DEFAULT '',   -- statement and part, one a line
  ALTER COLUMN conflict SET DEFAULT '';                  -- no longer written: conflicts have a table of their own

CREATE TABLE market_conflict (
  key         text PRIMARY KEY,        -- tracker/edition/id
  edition_key text   NOT NULL REFERENCES edition (key),
  size        int    NOT NULL,
  statements  text   NOT NULL,         -- ids, one a line
  version     bigint NOT NULL,
  body        text   NOT NULL          -- JSON
);
CREATE INDEX market_conflict_by_edition ON market_conflict (edition_key);

CREATE TABLE market_examination (
  key         text PRIMARY KEY,        -- tracker/edition/check
  edition_key text   NOT NULL REFERENCES edition (key),
  check_id    text   NOT NULL,
  version     bigint NOT NULL,
  body        text   NOT NULL          -- JSON
);
CREATE INDEX market_examination_by_edition ON market_examination (edition_key);

CREATE TABLE market_reconciled (
  edition_key    text PRIMARY KEY REFERENCES edition (key),
  stamp          uuid    NOT NULL,     -- a new one each time
  more_conflicts boolean NOT NULL
);

-- Decisions taken, withdrawn and lapsed: nothing in it is ever changed.
CREATE TABLE market_trail (
  n           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  edition_key text        NOT NULL REFERENCES edition (key),
  at          timestamptz NOT NULL,
  by_whom     text        NOT NULL,
  subject     text        NOT NULL,
  what        text        NOT NULL,
  reason      text        NOT NULL
);
CREATE INDEX market_trail_by_edition ON market_trail (edition_key);

GRANT SELECT, INSERT, UPDATE, DELETE ON market_conflict, market_examination, market_reconciled TO ${app};
GRANT SELECT, INSERT ON market_trail TO ${app};
