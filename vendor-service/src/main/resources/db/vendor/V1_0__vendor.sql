-- What vendor-service owns. Figures are numeric without scale, so that digits stay as they were stated.

CREATE TABLE opening (
  edition_key text PRIMARY KEY,        -- tracker/edition, as heard from market-service
  tracker     text    NOT NULL,
  edition     text    NOT NULL,
  base_key    text,                    -- the edition whose content it starts with
  opened      boolean NOT NULL         -- that content was copied; false while it waits for its base
);
CREATE INDEX opening_waiting ON opening (base_key) WHERE NOT opened;

CREATE TABLE vendor_profile (
  key         text PRIMARY KEY,        -- tracker/edition/vendor
  edition_key text   NOT NULL REFERENCES opening (edition_key),
  vendor      text   NOT NULL,
  version     bigint NOT NULL,
  body        text   NOT NULL          -- JSON
);
CREATE INDEX vendor_profile_by_edition ON vendor_profile (edition_key);

CREATE TABLE vendor_statement (
  key         text PRIMARY KEY,        -- tracker/edition/id
  edition_key text    NOT NULL REFERENCES opening (edition_key),
  id          text    NOT NULL,
  version     bigint  NOT NULL,
  segment     text    NOT NULL,
  vendor      text    NOT NULL,        -- a code, several joined by +, or CRn, as stated
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
CREATE INDEX vendor_statement_by_place ON vendor_statement (edition_key, segment, period);

CREATE TABLE vendor_share (
  key         text PRIMARY KEY,        -- tracker/edition/segment/vendor/period
  edition_key text    NOT NULL REFERENCES opening (edition_key),
  segment     text    NOT NULL,
  vendor      text    NOT NULL,        -- a code, several in order joined by +, or CRn
  period      text    NOT NULL,
  single      boolean NOT NULL,        -- one vendor with a name
  least_share numeric,                 -- lower bound of the share in per cent
  least_open  boolean NOT NULL,        -- that bound itself is excluded
  conflicting boolean NOT NULL,        -- statements about it contradict each other
  body        text    NOT NULL         -- JSON: share, rank, change, revenue
);
CREATE INDEX vendor_share_by_place ON vendor_share (edition_key, segment, period);
CREATE INDEX vendor_share_in_conflict ON vendor_share (edition_key) WHERE conflicting;

GRANT SELECT, INSERT, UPDATE ON opening TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON vendor_profile, vendor_statement, vendor_share TO ${app};
