-- What is frozen with a publication that was not called off stays as it is in our own tables too. Triggers belong to the
-- owner; the application's role can neither drop nor disable them, and names are qualified so that it cannot put a table
-- of its own before ours.

CREATE FUNCTION content_stays_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  content_of text := coalesce(OLD.edition_key, NEW.edition_key);
BEGIN
  IF OLD.edition_key IS NOT NULL AND NEW.edition_key IS NOT NULL AND OLD.edition_key <> NEW.edition_key OR EXISTS (
       SELECT FROM public.edition_gate gate JOIN public.publication known ON known.id = gate.publication
        WHERE gate.edition = content_of AND known.state IN ('frozen', 'released', 'withdrawn')) THEN
    RAISE EXCEPTION '% of %: must stay as it was frozen', TG_TABLE_NAME, content_of USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;

CREATE FUNCTION refuse_truncation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: must never be truncated', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE
  content regclass;
BEGIN
  FOREACH content IN ARRAY ARRAY['forecast_statement', 'forecast_path', 'scenario', 'outlook']::regclass[] LOOP
    EXECUTE format('CREATE TRIGGER content_stays_frozen BEFORE INSERT OR UPDATE OR DELETE ON %s'
      || ' FOR EACH ROW EXECUTE FUNCTION content_stays_frozen()', content);
    EXECUTE format('CREATE TRIGGER content_is_never_truncated BEFORE TRUNCATE ON %s'
      || ' FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation()', content);
  END LOOP;
END $$;
