-- What forecast-service owns. Figures are numeric without scale, so that digits stay as they were stated.

CREATE TABLE edition_opening (
  key       text PRIMARY KEY,          -- tracker/edition
  waits_for text                       -- the edition it is based on, while that is not open; null once it is open itself
);
CREATE INDEX edition_opening_waiting ON edition_opening (waits_for) WHERE waits_for IS NOT NULL;

CREATE TABLE forecast_statement (
  key         text PRIMARY KEY,        -- tracker/edition/id
  edition_key text    NOT NULL REFERENCES edition_opening (key),
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
  status      text    NOT NULL CHECK (status = 'F'),
  stated      text    NOT NULL,
  source      text    NOT NULL,
  confidence  int     NOT NULL CHECK (confidence BETWEEN 1 AND 5),
  section     text    NOT NULL,
  origin      text    NOT NULL,
  recorded_by text    NOT NULL,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX forecast_statement_by_segment ON forecast_statement (edition_key, segment);

CREATE TABLE forecast_point (
  key         text PRIMARY KEY,        -- tracker/edition/segment/measure/method/scenario/period[/base]
  edition_key text    NOT NULL REFERENCES edition_opening (key),
  segment     text    NOT NULL,
  measure     text    NOT NULL CHECK (measure IN ('SIZE', 'GROWTH_YOY', 'CAGR')),
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
CREATE INDEX forecast_point_by_path ON forecast_point (edition_key, segment, measure);

CREATE TABLE outlook (
  key          text PRIMARY KEY,       -- tracker/edition/id
  edition_key  text   NOT NULL REFERENCES edition_opening (key),
  id           text   NOT NULL,
  version      bigint NOT NULL,
  segment      text   NOT NULL,
  first_period text,
  last_period  text,
  direction    text   NOT NULL
);
CREATE INDEX outlook_by_edition ON outlook (edition_key);

CREATE TABLE outlook_text (
  outlook  text NOT NULL REFERENCES outlook (key),
  language text NOT NULL,
  text     text NOT NULL,
  PRIMARY KEY (outlook, language)
);

GRANT SELECT, INSERT, UPDATE ON edition_opening TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON forecast_statement, forecast_point, outlook, outlook_text TO ${app};
