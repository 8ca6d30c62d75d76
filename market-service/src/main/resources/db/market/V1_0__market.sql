-- What market-service owns. Figures are numeric without scale, so that digits stay as they were stated.

CREATE TABLE tracker (
  id      text PRIMARY KEY,
  version bigint NOT NULL,
  body    text   NOT NULL              -- JSON of the whole description
);

CREATE TABLE edition (
  key        text PRIMARY KEY,         -- tracker/edition
  tracker    text    NOT NULL REFERENCES tracker (id),
  edition    text    NOT NULL,
  state      text    NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'PUBLISHING', 'PUBLISHED', 'WITHDRAWN')),
  unreleased boolean NOT NULL,         -- published, and some part is not on the public topics yet
  body       text    NOT NULL          -- JSON of its life: transitions, publication, refusals
);
CREATE INDEX edition_of_tracker ON edition (tracker);
CREATE INDEX edition_unreleased ON edition (key) WHERE unreleased;

CREATE TABLE market_statement (
  key         text PRIMARY KEY,        -- tracker/edition/id
  edition_key text    NOT NULL REFERENCES edition (key),
  id          text    NOT NULL,
  version     bigint  NOT NULL,
  segment     text    NOT NULL,
  measure     text    NOT NULL,
  period      text    NOT NULL,
  base_period text,
  relation    text    NOT NULL,
  value       numeric NOT NULL,
  value_high  numeric,
  unit        text    NOT NULL,
  status      text    NOT NULL,
  stated      text    NOT NULL,
  source      text    NOT NULL,
  confidence  int     NOT NULL CHECK (confidence BETWEEN 1 AND 5),
  section     text    NOT NULL,
  origin      text    NOT NULL,
  recorded_by text    NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX market_statement_by_cell ON market_statement (edition_key, segment, period, measure);

CREATE TABLE market_size (
  key         text PRIMARY KEY,        -- tracker/edition/measure/segment/period[/base]
  edition_key text    NOT NULL REFERENCES edition (key),
  measure     text    NOT NULL,
  segment     text    NOT NULL,
  period      text    NOT NULL,
  base_period text,
  value       numeric,
  low         numeric,
  low_open    boolean NOT NULL,
  high        numeric,
  high_open   boolean NOT NULL,
  unit        text    NOT NULL,
  decimals    int     NOT NULL,
  status      text    NOT NULL,
  low_evidence  text  NOT NULL,        -- statement ids, one a line
  high_evidence text  NOT NULL,
  conflict      text  NOT NULL
);
CREATE INDEX market_size_by_edition ON market_size (edition_key);

CREATE TABLE context_item (
  key         text PRIMARY KEY,        -- tracker/edition/kind/id
  edition_key text   NOT NULL REFERENCES edition (key),
  kind        text   NOT NULL CHECK (kind IN ('INDICATOR', 'EVENT', 'GLOSSARY')),
  id          text   NOT NULL,
  version     bigint NOT NULL,
  body        text   NOT NULL          -- JSON
);
CREATE INDEX context_item_by_edition ON context_item (edition_key, kind);

GRANT SELECT, INSERT, UPDATE ON tracker, edition TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON market_statement, market_size, context_item TO ${app};
