-- What a database of release 1.0 may hold: an edition that was published, one that was given back, and a draft.

INSERT INTO tracker VALUES ('china-vaas', 3, '{"id":"china-vaas"}');

INSERT INTO edition VALUES
  ('china-vaas/2021H1', 'china-vaas', '2021H1', 'PUBLISHED', false,
   '{"id":{"tracker":"china-vaas","edition":"2021H1"},"basedOn":null,"state":"PUBLISHED","transitions":['
   '{"state":"DRAFT","at":"2021-11-01T08:00:00Z","by":"analyst"},{"state":"IN_REVIEW","at":"2021-11-02T08:00:00Z","by":"analyst"},'
   '{"state":"PUBLISHING","at":"2021-11-03T08:00:00Z","by":"publisher"},{"state":"PUBLISHED","at":"2021-11-03T08:00:01Z","by":"publisher"}],'
   '"publication":{"id":"0f0e7c1e-3f5c-4a51-9c39-6f8de2f8f001","embargo":null,"frozen":['
   '{"part":"forecast","count":1,"sha256":"2"},{"part":"market","count":2,"sha256":"0"},{"part":"vendor","count":1,"sha256":"1"}],'
   '"released":["forecast","market","vendor"]},"refusals":[]}'),
  ('china-vaas/2021H2', 'china-vaas', '2021H2', 'IN_REVIEW', false,
   '{"id":{"tracker":"china-vaas","edition":"2021H2"},"basedOn":"2021H1","state":"IN_REVIEW","transitions":['
   '{"state":"DRAFT","at":"2022-05-01T08:00:00Z","by":"analyst"},{"state":"IN_REVIEW","at":"2022-05-02T08:00:00Z","by":"analyst"}],'
   '"publication":null,"refusals":[{"part":"vendor","reasons":["total 2021-S2: shares sum to 104.1 %"]}]}'),
  ('china-vaas/2022H1', 'china-vaas', '2022H1', 'DRAFT', false,
   '{"id":{"tracker":"china-vaas","edition":"2022H1"},"basedOn":"2021H1","state":"DRAFT","transitions":['
   '{"state":"DRAFT","at":"2022-06-01T08:00:00Z","by":"analyst"}],"publication":null,"refusals":[]}');

INSERT INTO market_statement (key, edition_key, id, version, segment, measure, period, base_period, relation, value,
  value_high, unit, status, stated, source, confidence, section, origin, recorded_by, recorded_at)
SELECT e.key || '/' || s.id, e.key, s.id, 1, 'total', s.measure, '2020', s.base, s.relation, s.value, NULL, s.unit, 'A', s.stated,
       'leadleo', 4, 'market status', '2021H1', 'analyst', '2021-11-01T08:00:00Z'
  FROM edition e,
       (VALUES ('M01', 'REVENUE', NULL, 'GT', 400, 'CNY_100M', '>400亿'),
               ('M02', 'GROWTH', '2019', 'EQ', 70.15, 'PCT', '70.15%')) AS s (id, measure, base, relation, value, unit, stated);

INSERT INTO market_size
SELECT key || '/SIZE/total/2020', key, 'SIZE', 'total', '2020', NULL, NULL, 400, true, NULL, true, 'CNY_100M', 0, 'A', 'M01', '', ''
  FROM edition;

INSERT INTO context_item
SELECT key || '/glossary/cdn', key, 'GLOSSARY', 'cdn', 1,
       '{"id":"cdn","term":{"byLanguage":{"en":"CDN"}},"definition":{"byLanguage":{"en":"a network"}}}'
  FROM edition;

INSERT INTO said (topic, key, edition, revision, value)
SELECT 'market.sizes.v1', key || '/SIZE/total/2020', key, nextval('revision'), convert_to('{"low":400}', 'UTF8') FROM edition;

INSERT INTO edition_gate VALUES
  ('china-vaas/2021H1', '0f0e7c1e-3f5c-4a51-9c39-6f8de2f8f001'), ('china-vaas/2021H2', NULL), ('china-vaas/2022H1', NULL);

INSERT INTO frozen VALUES
  ('0f0e7c1e-3f5c-4a51-9c39-6f8de2f8f001', 'market.sizes.v1', 'china-vaas/2021H1/SIZE/total/2020', 1, convert_to('{"low":400}', 'UTF8')),
  ('0f0e7c1e-3f5c-4a51-9c39-6f8de2f8f001', 'market.context.v1', 'china-vaas/2021H1/glossary/cdn', 2, convert_to('{"术语":"CDN"}', 'UTF8'));
