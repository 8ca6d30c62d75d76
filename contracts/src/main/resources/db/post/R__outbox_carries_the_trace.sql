-- Where the request stood that said it (W3C traceparent), handed on to Kafka by whoever carries the row; null when it was
-- not traced, and from an application of before.
ALTER TABLE outbox ADD COLUMN IF NOT EXISTS traceparent text;
