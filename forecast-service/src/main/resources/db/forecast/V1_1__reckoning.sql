-- What becomes of a statement, what all statements together imply within the sizes heard, and what was decided about it.

ALTER TABLE forecast_statement
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
DROP INDEX forecast_statement_by_segment;
CREATE INDEX forecast_statement_by_edition ON forecast_statement (edition_key);

-- An edition keeps what it is based on, and whether something was heard that it is not reckoned with. Those that are open
-- are reckoned anew at once; a frozen one stays as it was said. What was open keeps no base: nobody had written it down.
ALTER TABLE edition_opening
  ADD COLUMN tracker   text,
  ADD COLUMN edition   text,
  ADD COLUMN base_key  text,
  ADD COLUMN opened    boolean NOT NULL DEFAULT false,
  ADD COLUMN unsettled boolean NOT NULL DEFAULT false;
UPDATE edition_opening
  SET tracker = split_part(key, '/', 1), edition = split_part(key, '/', 2), base_key = waits_for,
      opened = waits_for IS NULL, unsettled = waits_for IS NULL;
ALTER TABLE edition_opening
  ALTER COLUMN tracker SET NOT NULL, ALTER COLUMN edition SET NOT NULL, DROP COLUMN waits_for;
CREATE INDEX edition_opening_waiting ON edition_opening (base_key) WHERE NOT opened;
CREATE INDEX edition_opening_unsettled ON edition_opening (key) WHERE unsettled;

CREATE TABLE forecast_path (
  key         text PRIMARY KEY,        -- tracker/edition/segment/measure/method/scenario
  edition_key text NOT NULL REFERENCES edition_opening (key),
  segment     text NOT NULL,
  measure     text NOT NULL,
  method      text NOT NULL,
  scenario    text NOT NULL,
  body        text NOT NULL            -- JSON
);
CREATE INDEX forecast_path_by_edition ON forecast_path (edition_key, segment);

-- What was drawn cell by cell, as paths; that of open editions is drawn anew.
INSERT INTO forecast_path
SELECT edition_key || '/' || segment || '/' || measure || '/published/base', edition_key, segment, measure,
       'published', 'base',
       jsonb_build_object(
         'edition', jsonb_build_object('tracker', split_part(edition_key, '/', 1),
                                       'edition', split_part(edition_key, '/', 2)),
         'id', jsonb_build_object('segment', segment, 'measure', measure, 'method', 'published', 'scenario', 'base'),
         'points', jsonb_agg(jsonb_build_object(
           'cell', jsonb_build_object(
             'path', jsonb_build_object('segment', segment, 'measure', measure,
                                        'method', 'published', 'scenario', 'base'),
             'period', period, 'basePeriod', base_period),
           'estimate', jsonb_build_object(
             'value', value, 'low', low, 'lowOpen', low_open, 'high', high, 'highOpen', high_open,
             'status', CASE status WHEN 'F' THEN 'FORECAST' ELSE 'IMPUTED' END,
             'lowEvidence', CASE low_evidence WHEN '' THEN '[]'::jsonb
                            ELSE to_jsonb(string_to_array(low_evidence, E'\n')) END,
             'highEvidence', CASE high_evidence WHEN '' THEN '[]'::jsonb
                             ELSE to_jsonb(string_to_array(high_evidence, E'\n')) END),
           'unit', unit, 'decimals', decimals,
           'why', jsonb_build_object('basis', 'STATED', 'lowIdentities', '[]'::jsonb, 'highIdentities', '[]'::jsonb,
                                     'gaveWay', '{}'::jsonb),
           'bands', '[]'::jsonb) ORDER BY period, base_period NULLS FIRST),
         'runs', '[]'::jsonb, 'assumption', NULL, 'scores', '[]'::jsonb)::text
FROM forecast_point
GROUP BY edition_key, segment, measure;
DROP TABLE forecast_point;

CREATE TABLE forecast_audit (
  key         text PRIMARY KEY,        -- tracker/edition/id
  edition_key text   NOT NULL REFERENCES edition_opening (key),
  id          text   NOT NULL,         -- of the check or conflict
  kind        text   NOT NULL CHECK (kind IN ('check', 'conflict')),
  version     bigint NOT NULL,
  body        text   NOT NULL          -- JSON
);
CREATE INDEX forecast_audit_by_edition ON forecast_audit (edition_key);

CREATE TABLE forecast_decision (
  key         text PRIMARY KEY,        -- tracker/edition/id of the check or conflict
  edition_key text NOT NULL REFERENCES edition_opening (key),
  entry       text NOT NULL,
  body        text NOT NULL            -- JSON: the decision and what it was made on
);
CREATE INDEX forecast_decision_by_edition ON forecast_decision (edition_key);

GRANT SELECT, INSERT, UPDATE, DELETE ON forecast_path, forecast_audit, forecast_decision TO ${app};
