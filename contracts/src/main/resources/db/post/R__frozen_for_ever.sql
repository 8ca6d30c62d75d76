-- What a publication froze stays as it is: no statement of the application's role changes it, takes it away or adds to it.
-- Triggers belong to the owner of their table, and the application's role can neither drop nor disable them.
-- Repeatable, because the services that share this directory each count versions of their own: every statement here may
-- run again.

ALTER TABLE publication DROP CONSTRAINT IF EXISTS publication_state_check;
ALTER TABLE publication ADD CONSTRAINT publication_state_check
  CHECK (state IN ('requested', 'frozen', 'refused', 'cancelled', 'released', 'withdrawn'));

-- A publication with a seal takes no further record.
CREATE TABLE IF NOT EXISTS frozen_seal (
  publication uuid PRIMARY KEY,
  records     bigint NOT NULL,
  sha256      text   NOT NULL
);

-- Seals what was frozen before there were seals; the digest is that of ContentDigest.
INSERT INTO frozen_seal (publication, records, sha256)
SELECT publication, count(*), encode(sha256(string_agg(
         convert_to(topic || E'\n' || key || E'\n', 'UTF8') || value || '\x0a'::bytea, ''::bytea
         ORDER BY topic COLLATE "C", key COLLATE "C")), 'hex')
  FROM frozen GROUP BY publication
ON CONFLICT DO NOTHING;
INSERT INTO frozen_seal (publication, records, sha256)
SELECT id, records, sha256 FROM publication WHERE sha256 IS NOT NULL
ON CONFLICT DO NOTHING;

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%: must never see %, what was published stays as it is', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE OR REPLACE FUNCTION refuse_more_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added JOIN public.frozen_seal USING (publication)) THEN
    RAISE EXCEPTION 'frozen: must take no record of a publication that is sealed'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

-- A publication only goes onward, and keeps the digest it once had.
CREATE OR REPLACE FUNCTION publication_goes_onward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.edition, NEW.sizes_sha256) IS DISTINCT FROM (OLD.id, OLD.edition, OLD.sizes_sha256)
     OR OLD.sha256 IS NOT NULL AND (NEW.sha256, NEW.records) IS DISTINCT FROM (OLD.sha256, OLD.records)
     OR NOT (NEW.state = OLD.state AND OLD.state IN ('requested', 'frozen')
             OR (OLD.state, NEW.state) IN (
                  ('requested', 'frozen'), ('requested', 'refused'), ('requested', 'cancelled'),
                  ('frozen', 'cancelled'), ('frozen', 'released'), ('frozen', 'withdrawn'),
                  ('released', 'withdrawn'))) THEN
    RAISE EXCEPTION 'publication %: must go onward from % and keep what it froze, not become %', OLD.id, OLD.state, NEW.state
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- A gate opens again only for a publication that was called off.
CREATE OR REPLACE FUNCTION gate_stays_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.edition <> OLD.edition
     OR OLD.publication IS DISTINCT FROM NEW.publication AND EXISTS (
          SELECT FROM public.publication
           WHERE id = OLD.publication AND state IN ('frozen', 'released', 'withdrawn')) THEN
    RAISE EXCEPTION 'edition_gate %: must stay closed by publication %', OLD.edition, OLD.publication
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- What was said of an edition whose publication is out stays said; its life alone goes on.
CREATE OR REPLACE FUNCTION said_stays_said() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(NEW.topic, OLD.topic) <> 'tracker.editions.v1' AND EXISTS (
       SELECT FROM public.edition_gate gate JOIN public.publication known ON known.id = gate.publication
        WHERE gate.edition IN (NEW.edition, OLD.edition) AND known.state IN ('released', 'withdrawn')) THEN
    RAISE EXCEPTION 'said of %: must stay as it was published', coalesce(NEW.edition, OLD.edition)
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;

CREATE OR REPLACE TRIGGER frozen_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER frozen_takes_no_more AFTER INSERT ON frozen
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_more_frozen();
CREATE OR REPLACE TRIGGER frozen_seal_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_seal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER publication_goes_onward BEFORE UPDATE ON publication
  FOR EACH ROW EXECUTE FUNCTION publication_goes_onward();
CREATE OR REPLACE TRIGGER publication_is_never_forgotten BEFORE DELETE OR TRUNCATE ON publication
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER edition_gate_stays_closed BEFORE UPDATE ON edition_gate
  FOR EACH ROW EXECUTE FUNCTION gate_stays_closed();
CREATE OR REPLACE TRIGGER edition_gate_is_never_forgotten BEFORE DELETE OR TRUNCATE ON edition_gate
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE OR REPLACE TRIGGER said_stays_said BEFORE INSERT OR UPDATE OR DELETE ON said
  FOR EACH ROW EXECUTE FUNCTION said_stays_said();
CREATE OR REPLACE TRIGGER said_is_never_forgotten BEFORE TRUNCATE ON said
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON frozen_seal TO ${app};
