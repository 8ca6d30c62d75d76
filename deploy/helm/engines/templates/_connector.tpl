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
topic.heartbeat.prefix: market-tracker-connect-heartbeat
key.converter: org.apache.kafka.connect.storage.StringConverter
# Bytes as they are; a heartbeat, which is no bytes, as JSON.
value.converter: io.debezium.converters.BinaryDataConverter
value.converter.delegate.converter.type: org.apache.kafka.connect.json.JsonConverter
value.converter.delegate.converter.type.schemas.enable: false
header.converter: org.apache.kafka.connect.storage.StringConverter
# A literal header of 1.0 would be taken for a number and written as 1; so the version goes through a field.
transforms: version,versionHeader,outbox,source,contentType
transforms.version.type: org.apache.kafka.connect.transforms.InsertField$Value
transforms.version.static.field: specversion
transforms.version.static.value: "1.0"
transforms.versionHeader.type: org.apache.kafka.connect.transforms.HeaderFrom$Value
transforms.versionHeader.fields: specversion
transforms.versionHeader.headers: ce_specversion
transforms.versionHeader.operation: move
transforms.outbox.type: io.debezium.transforms.outbox.EventRouter
transforms.outbox.table.field.event.id: event_id
transforms.outbox.table.field.event.key: aggregateid
transforms.outbox.table.field.event.payload: payload
transforms.outbox.route.by.field: aggregatetype
transforms.outbox.route.topic.replacement: ${routedByValue}
transforms.outbox.route.tombstone.on.empty.payload: true
transforms.outbox.table.fields.additional.placement: event_id:header:ce_id,type:header:ce_type,aggregateid:header:ce_subject,said_at:header:ce_time,revision:header:ce_revision,traceparent:header:traceparent
transforms.source.type: org.apache.kafka.connect.transforms.InsertHeader
transforms.source.header: ce_source
transforms.source.value.literal: /{{ .owner }}-service
transforms.contentType.type: org.apache.kafka.connect.transforms.InsertHeader
transforms.contentType.header: content-type
transforms.contentType.value.literal: application/json
{{- end -}}
