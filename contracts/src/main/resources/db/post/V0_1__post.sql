-- The post: what this service says and hears. Runs as the owner role; the application role gets only what it needs.

-- Revisions of everything this service says. One sequence, so that a key that is deleted and made again goes on upward.
CREATE SEQUENCE revision AS bigint;

-- Messages on their way to Kafka. The first five columns are those that Debezium's outbox event router reads.
CREATE TABLE outbox (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  aggregatetype text        NOT NULL,  -- the topic, without the prefix of the installation
  aggregateid   text        NOT NULL,  -- the record's key
  type          text        NOT NULL,  -- CloudEvents type
  payload       bytea,                 -- JSON; null is a tombstone
  event_id      uuid        NOT NULL DEFAULT gen_random_uuid(),
  revision      bigint      NOT NULL,
  said_at       timestamptz NOT NULL
);

-- The newest state said of each key: what is unchanged is not said again, and topics can be rebuilt from here.
CREATE TABLE said (
  topic    text   NOT NULL,
  key      text   NOT NULL,
  edition  text   NOT NULL,            -- tracker/edition, the first two parts of the key
  revision bigint NOT NULL,
  value    bytea  NOT NULL,
  PRIMARY KEY (topic, key)
);
CREATE INDEX said_by_edition ON said (edition, topic);

-- The newest record heard of each key and speaker; a tombstone stays as a row without value, for its revision.
CREATE TABLE heard (
  topic    text   NOT NULL,
  key      text   NOT NULL,
  source   text   NOT NULL,
  edition  text   NOT NULL,
  revision bigint NOT NULL,
  value    bytea,
  PRIMARY KEY (topic, key, source)
);
CREATE INDEX heard_by_edition ON heard (edition, topic);

-- One row an edition: every write to the edition locks it first, and a freeze closes it.
CREATE TABLE edition_gate (
  edition     text PRIMARY KEY,
  publication uuid                     -- set while frozen by this publication, for ever once published
);

-- What a publication froze. The application may add to it and never change it.
CREATE TABLE frozen (
  publication uuid   NOT NULL,
  topic       text   NOT NULL,
  key         text   NOT NULL,
  revision    bigint NOT NULL,
  value       bytea  NOT NULL,
  PRIMARY KEY (publication, topic, key)
);

-- This service's part in each publication.
CREATE TABLE publication (
  id           uuid PRIMARY KEY,
  edition      text        NOT NULL,
  state        text        NOT NULL CHECK (state IN ('requested', 'frozen', 'refused', 'cancelled', 'released')),
  sizes_sha256 text        NOT NULL,
  records      bigint,
  sha256       text,
  changed_at   timestamptz NOT NULL
);
CREATE INDEX publication_open ON publication (edition) WHERE state IN ('requested', 'frozen');

GRANT USAGE ON SEQUENCE revision TO ${app};
GRANT SELECT, INSERT, DELETE ON outbox TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON said, heard TO ${app};
GRANT SELECT, INSERT, UPDATE ON edition_gate, publication TO ${app};
GRANT SELECT, INSERT ON frozen TO ${app};
