-- Lists are read a page at a time, each page where the one before ended: by what they are ordered by, within an edition.
CREATE INDEX forecast_statement_in_order ON forecast_statement (edition_key, id);
DROP INDEX forecast_statement_by_edition;

CREATE INDEX forecast_path_in_order ON forecast_path (edition_key, segment, measure, method, scenario);
DROP INDEX forecast_path_by_edition;

CREATE INDEX forecast_audit_in_order ON forecast_audit (edition_key, kind, id);
DROP INDEX forecast_audit_by_edition;

CREATE INDEX outlook_in_order ON outlook (edition_key, id);
DROP INDEX outlook_by_edition;

CREATE INDEX scenario_in_order ON scenario (edition_key, id);
DROP INDEX scenario_by_edition;
