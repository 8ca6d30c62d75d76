{{/* Where PostgreSQL, Kafka and Keycloak are, whoever made them; as YAML, to be read with fromYaml. */}}
{{- define "mt.engines" -}}
{{- $engines := .Values.engines -}}
{{- if eq $engines.mode "operators" -}}
{{- $names := $engines.operators -}}
postgresql:
  host: {{ $names.postgresCluster }}-rw
  port: 5432
  sslMode: verify-full
  caSecret: {{ $names.postgresCluster }}-ca
  caKey: ca.crt
kafka:
  bootstrapServers: {{ $names.kafkaCluster }}-kafka-bootstrap:9093
  protocol: SASL_SSL
  mechanism: SCRAM-SHA-512
  caSecret: {{ $names.kafkaCluster }}-cluster-ca-cert
  caKey: ca.crt
  topicPrefix: ""
keycloak:
  realmUrl: https://{{ $names.keycloak }}-service.{{ .Release.Namespace }}.svc:8443/realms/{{ $names.realm }}
  caSecret: {{ $names.keycloakCaSecret }}
  caKey: ca.crt
{{- else -}}
{{- pick $engines "postgresql" "kafka" "keycloak" | toYaml -}}
{{- end -}}
{{- end -}}

{{/* The ports of the engines, as network policies need them. */}}
{{- define "mt.enginePorts" -}}
{{- $engines := include "mt.engines" . | fromYaml -}}
postgresql: [{{ $engines.postgresql.port }}]
kafka:
{{- range splitList "," $engines.kafka.bootstrapServers | uniq }}
  - {{ splitList ":" . | last | int }}
{{- end }}
{{- $url := urlParse $engines.keycloak.realmUrl }}
keycloak: [{{ if contains ":" $url.host }}{{ splitList ":" $url.host | last }}{{ else if eq $url.scheme "https" }}443{{ else }}80{{ end }}]
{{- end -}}

{{/* The pods of the engines: told for external ones, known by their labels for those of operators. */}}
{{- define "mt.enginePeers" -}}
{{- if eq .Values.engines.mode "operators" -}}
{{- $names := .Values.engines.operators -}}
postgresql:
  - podSelector: {matchLabels: {cnpg.io/cluster: {{ $names.postgresCluster }}, cnpg.io/podRole: instance}}
kafka:
  - podSelector: {matchLabels: {strimzi.io/cluster: {{ $names.kafkaCluster }}, strimzi.io/name: {{ $names.kafkaCluster }}-kafka}}
keycloak:
  - podSelector: {matchLabels: {app: keycloak, app.kubernetes.io/instance: {{ $names.keycloak }}}}
{{- else -}}
{{- pick .Values.networkPolicy "postgresql" "kafka" "keycloak" | toYaml -}}
{{- end -}}
{{- end -}}
