-- Restatements, and the guards of what was published. Triggers belong to market_owner; the application's role can neither
-- drop nor disable them, and names are qualified so that it cannot put a table of its own before ours.

CREATE TABLE restatement (
  key         text PRIMARY KEY,        -- tracker/edition/id
  edition_key text   NOT NULL REFERENCES edition (key),
  id          text   NOT NULL,
  version     bigint NOT NULL,
  body        text   NOT NULL          -- JSON: type, reason, which cells, by whom
);
CREATE INDEX restatement_by_edition ON restatement (edition_key);
GRANT SELECT, INSERT, UPDATE, DELETE ON restatement TO ${app};

-- Content of an edition is written while it is a draft or under review, and never once publishing begins.
CREATE FUNCTION guard_edition_content() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  known text;
BEGIN
  -- Shared with other writers, but not with a publication that begins at this moment: that one is waited for.
  FOR known IN SELECT state FROM public.edition WHERE key IN (OLD.edition_key, NEW.edition_key) FOR SHARE LOOP
    IF known IN ('PUBLISHING', 'PUBLISHED', 'WITHDRAWN') THEN
      RAISE EXCEPTION '% of %: must stay as it is, the edition is %',
        TG_TABLE_NAME, coalesce(OLD.edition_key, NEW.edition_key), known
        USING ERRCODE = 'restrict_violation';
    END IF;
  END LOOP;
  RETURN coalesce(NEW, OLD);
END $$;

-- Puts the guard on a table with the column edition_key. A migration that makes such a table calls it.
CREATE FUNCTION guard_content_of(content regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER edition_content BEFORE INSERT OR UPDATE OR DELETE ON %s'
    || ' FOR EACH ROW EXECUTE FUNCTION guard_edition_content()', content);
  EXECUTE format('CREATE TRIGGER edition_content_is_never_truncated BEFORE TRUNCATE ON %s'
    || ' FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncation()', content);
END $$;

CREATE FUNCTION refuse_truncation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: must never be truncated', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

SELECT guard_content_of(c.oid::regclass)
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'edition_key' AND NOT a.attisdropped
 WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace;

-- An edition goes onward only. Once published, what may change is: that it is withdrawn, which parts are on the public
-- topics, and that its embargo ends earlier.
CREATE FUNCTION edition_goes_onward() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb;
  now_is jsonb;
  steps int;
  held timestamptz;
  holds timestamptz;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'DRAFT' THEN
      RAISE EXCEPTION 'edition %: must begin as DRAFT, not as %', NEW.key, NEW.state USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.key, NEW.tracker, NEW.edition) IS DISTINCT FROM (OLD.key, OLD.tracker, OLD.edition)
     OR NOT (NEW.state = OLD.state AND OLD.state <> 'WITHDRAWN'
             OR (OLD.state, NEW.state) IN (
                  ('DRAFT', 'IN_REVIEW'), ('IN_REVIEW', 'DRAFT'), ('IN_REVIEW', 'PUBLISHING'),
                  ('PUBLISHING', 'IN_REVIEW'), ('PUBLISHING', 'PUBLISHED'), ('PUBLISHED', 'WITHDRAWN'))) THEN
    RAISE EXCEPTION 'edition %: must go onward from %, not become %', OLD.key, OLD.state, NEW.state
      USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state <> 'PUBLISHED' THEN
    RETURN NEW;
  END IF;
  was := jsonb_strip_nulls(OLD.body::jsonb);
  now_is := jsonb_strip_nulls(NEW.body::jsonb);
  steps := jsonb_array_length(was -> 'transitions');
  held := (was #>> '{publication,embargo}')::timestamptz;
  holds := (now_is #>> '{publication,embargo}')::timestamptz;
  IF (was - '{version,state,transitions}'::text[]) #- '{publication,released}' #- '{publication,embargo}'
       IS DISTINCT FROM
     (now_is - '{version,state,transitions}'::text[]) #- '{publication,released}' #- '{publication,embargo}'
     OR now_is ->> 'state' IS DISTINCT FROM NEW.state
     OR jsonb_array_length(now_is -> 'transitions')
          IS DISTINCT FROM steps + (NEW.state = 'WITHDRAWN')::int
     OR (SELECT jsonb_agg(step ORDER BY n) FROM jsonb_array_elements(now_is -> 'transitions') WITH ORDINALITY AS t (step, n)
          WHERE n <= steps) IS DISTINCT FROM was -> 'transitions'
     OR NOT coalesce((was #> '{publication,released}') <@ (now_is #> '{publication,released}'), false)
     OR (held IS NULL) <> (holds IS NULL)
     OR holds > held
     -- A minute more than the clocks of the application and of the database may differ by.
     OR holds <> held AND held < clock_timestamp() - interval '1 minute' THEN
    RAISE EXCEPTION 'edition %: was published and stays as it is', OLD.key USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER edition_goes_onward BEFORE INSERT OR UPDATE ON edition
  FOR EACH ROW EXECUTE FUNCTION edition_goes_onward();
CREATE FUNCTION refuse_to_forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: must keep every row', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER edition_is_never_forgotten BEFORE DELETE OR TRUNCATE ON edition
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_forget();

-- What was said of an edition stays said while it is being published and ever after; its life alone goes on.
CREATE FUNCTION said_of_edition_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(NEW.topic, OLD.topic) <> 'tracker.editions.v1' AND EXISTS (
       SELECT FROM public.edition
        WHERE key IN (OLD.edition, NEW.edition) AND state IN ('PUBLISHING', 'PUBLISHED', 'WITHDRAWN')) THEN
    RAISE EXCEPTION 'said of %: must stay as it was frozen', coalesce(OLD.edition, NEW.edition)
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER said_of_edition_stays BEFORE INSERT OR UPDATE OR DELETE ON said
  FOR EACH ROW EXECUTE FUNCTION said_of_edition_stays();

-- The gate of a published edition stays closed by the publication that closed it.
CREATE FUNCTION gate_of_edition_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.publication IS NOT NULL AND NEW.publication IS DISTINCT FROM OLD.publication AND EXISTS (
       SELECT FROM public.edition WHERE key = OLD.edition AND state IN ('PUBLISHED', 'WITHDRAWN')) THEN
    RAISE EXCEPTION 'edition_gate %: must stay closed', OLD.edition USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gate_of_edition_stays BEFORE UPDATE ON edition_gate
  FOR EACH ROW EXECUTE FUNCTION gate_of_edition_stays();
