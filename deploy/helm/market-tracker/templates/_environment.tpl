{{/* What an application is told that is no secret: the data of its ConfigMap. */}}
{{- define "mt.configuration" -}}
{{- $engines := include "mt.engines" .root | fromYaml -}}
KAFKA_BOOTSTRAP_SERVERS: {{ $engines.kafka.bootstrapServers | quote }}
KAFKA_SECURITY_PROTOCOL: {{ $engines.kafka.protocol }}
{{- if hasPrefix "SASL" $engines.kafka.protocol }}
KAFKA_SASL_MECHANISM: {{ $engines.kafka.mechanism }}
{{- end }}
{{- if $engines.kafka.caSecret }}
KAFKA_SSL_TRUSTSTORE_TYPE: PEM
KAFKA_SSL_TRUSTSTORE_LOCATION: /etc/market-tracker/kafka/ca.crt
{{- end }}
TOPIC_PREFIX: {{ $engines.kafka.topicPrefix | quote }}
OIDC_URL: {{ $engines.keycloak.realmUrl | quote }}
{{- if $engines.keycloak.caSecret }}
QUARKUS_TLS_KEYCLOAK_TRUST_STORE_PEM_CERTS: /etc/market-tracker/keycloak/ca.crt
QUARKUS_OIDC_TLS_TLS_CONFIGURATION_NAME: keycloak
{{- if not .app.owner }}
QUARKUS_OIDC_WEB_TLS_TLS_CONFIGURATION_NAME: keycloak
{{- end }}
{{- end }}
{{- with .root.Values.tracing }}
{{- if .endpoint }}
OTEL_EXPORTER_OTLP_ENDPOINT: {{ .endpoint }}
OTEL_EXPORTER_OTLP_PROTOCOL: {{ .protocol }}
OTEL_TRACES_SAMPLER_ARG: {{ .ratio | quote }}
{{- end }}
{{- end }}
QUARKUS_SHUTDOWN_DELAY: {{ .root.Values.shutdown.drainSeconds }}s
{{- if .app.owner }}
{{- $ca := and $engines.postgresql.caSecret "&sslrootcert=/etc/market-tracker/postgresql/ca.crt" | default "" }}
DB_URL: "jdbc:postgresql://{{ $engines.postgresql.host }}:{{ $engines.postgresql.port }}/{{ .values.database.name }}?sslmode={{ $engines.postgresql.sslMode }}{{ $ca }}"
{{- else }}
{{- $fullname := include "mt.fullname" .root }}
{{- range $key, $app := include "mt.applications" .root | fromYaml }}
{{- if $app.owner }}
{{ upper $key }}_URL: http://{{ $fullname }}-{{ $app.name }}:{{ $app.http }}
{{- end }}
{{- end }}
DOOR_HTTPS: {{ .root.Values.exposure.https | quote }}
{{- if ne .root.Values.exposure.kind "none" }}
QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING: "true"
QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED: "true"
QUARKUS_HTTP_PROXY_TRUSTED_PROXIES: {{ join "," .root.Values.exposure.trustedProxies | quote }}
{{- end }}
{{- end }}
{{- range $name, $value := .values.env }}
{{ $name }}: {{ $value | toString | quote }}
{{- end }}
{{- end -}}

{{/* What the serving container is told by reference to secrets. */}}
{{- define "mt.secretEnvironment" -}}
{{- $engines := include "mt.engines" .root | fromYaml -}}
{{- if hasPrefix "SASL" $engines.kafka.protocol }}
- {name: KAFKA_SASL_JAAS_CONFIG, valueFrom: {secretKeyRef: {name: {{ .values.kafkaSecret }}, key: sasl.jaas.config}}}
{{- end }}
{{- if .app.owner }}
- {name: DB_APP_USER, valueFrom: {secretKeyRef: {name: {{ .values.database.appSecret }}, key: username}}}
- {name: DB_APP_PASSWORD, valueFrom: {secretKeyRef: {name: {{ .values.database.appSecret }}, key: password}}}
{{- else }}
- {name: OIDC_WEB_SECRET, valueFrom: {secretKeyRef: {name: {{ .values.webClientSecret }}, key: secret}}}
- {name: SESSION_SECRET, valueFrom: {secretKeyRef: {name: {{ .values.sessionSecret }}, key: secret}}}
{{- end }}
{{- end -}}

{{/* What only the migration is told: it begins, migrates and ends, and needs neither Kafka nor Keycloak. */}}
{{- define "mt.migrationEnvironment" -}}
- {name: QUARKUS_INIT_AND_EXIT, value: "true"}
- {name: QUARKUS_FLYWAY_CONNECT_RETRIES, value: "10"}
- {name: DB_APP_USER, valueFrom: {secretKeyRef: {name: {{ .values.database.appSecret }}, key: username}}}
- {name: DB_APP_PASSWORD, valueFrom: {secretKeyRef: {name: {{ .values.database.appSecret }}, key: password}}}
- {name: DB_OWNER_USER, valueFrom: {secretKeyRef: {name: {{ .values.database.ownerSecret }}, key: username}}}
- {name: DB_OWNER_PASSWORD, valueFrom: {secretKeyRef: {name: {{ .values.database.ownerSecret }}, key: password}}}
{{- end -}}

{{/* The certificate authorities of the engines, each a volume of one file. */}}
{{- define "mt.authorities" -}}
{{- $engines := include "mt.engines" .root | fromYaml -}}
{{- $authorities := list -}}
{{- range $engine := ternary (list "postgresql" "kafka" "keycloak") (list "kafka" "keycloak") .app.owner -}}
{{- $one := get $engines $engine -}}
{{- if $one.caSecret -}}
{{- $authorities = append $authorities (dict "engine" $engine "secret" $one.caSecret "key" $one.caKey) -}}
{{- end -}}
{{- end -}}
{{- dict "list" $authorities | toYaml -}}
{{- end -}}
