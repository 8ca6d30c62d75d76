{{/*
Debezium as the relay: each row that an owner adds to its outbox becomes the record that the relay would have sent, with
the same key, body and CloudEvents headers. The row is gone in the same transaction; only its insertion is published.
*/}}
{{- define "engines.outboxConnector" -}}
database.hostname: {{ .root.Values.names.postgresql }}-rw
database.port: 5432
database.dbname: {{ .owner }}
database.user: {{ .owner }}_relay
database.password: ${env:{{ upper .owner }}_RELAY_PASSWORD}
database.sslmode: verify-full
database.sslrootcert: /mnt/postgresql-ca/ca.crt
topic.prefix: {{ .owner }}-outbox
plugin.name: pgoutput
slot.name: outbox
publication.name: outbox
publication.autocreate.mode: disabled
snapshot.mode: no_data
table.include.list: public.outbox
tombstones.on.delete: false
# So that a quiet table does not hold the write-ahead log back.
heartbeat.interval.ms: 10000
key.converter: org.apache.kafka.connect.storage.StringConverter
value.converter: org.apache.kafka.connect.converters.ByteArrayConverter
header.converter: org.apache.kafka.connect.storage.StringConverter
transforms: outbox,specversion,source
transforms.outbox.type: io.debezium.transforms.outbox.EventRouter
transforms.outbox.table.field.event.id: event_id
transforms.outbox.table.field.event.key: aggregateid
transforms.outbox.table.field.event.payload: payload
transforms.outbox.route.by.field: aggregatetype
transforms.outbox.route.topic.replacement: ${routedByValue}
transforms.outbox.route.tombstone.on.empty.payload: true
transforms.outbox.table.fields.additional.placement: event_id:header:ce_id,type:header:ce_type,aggregateid:header:ce_subject,said_at:header:ce_time,revision:header:ce_revision,traceparent:header:traceparent
transforms.specversion.type: org.apache.kafka.connect.transforms.InsertHeader
transforms.specversion.header: ce_specversion
transforms.specversion.value.literal: "1.0"
transforms.source.type: org.apache.kafka.connect.transforms.InsertHeader
transforms.source.header: ce_source
transforms.source.value.literal: /{{ .owner }}-service
{{- end -}}
