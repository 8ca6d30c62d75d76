-- Events that may happen, and what they would make of the base paths (which are paths like any others).
CREATE TABLE scenario (
  key         text PRIMARY KEY,        -- tracker/edition/id
  edition_key text   NOT NULL REFERENCES edition_opening (key),
  id          text   NOT NULL,
  version     bigint NOT NULL,
  body        text   NOT NULL          -- JSON
);
CREATE INDEX scenario_by_edition ON scenario (edition_key);
GRANT SELECT, INSERT, UPDATE, DELETE ON scenario TO ${app};
