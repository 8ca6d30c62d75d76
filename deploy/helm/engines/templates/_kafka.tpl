{{/* All but one must have a record before it counts as said. */}}
{{- define "engines.inSync" -}}
{{- max 1 (sub (int .Values.kafka.nodes) 1) -}}
{{- end -}}

{{/* One rule: what a user may do with a topic, a group or a transaction. */}}
{{- define "engines.acl" -}}
- resource: {type: {{ .type }}, name: {{ .name | quote }}, patternType: {{ .pattern | default "literal" }}}
  operations: [{{ join ", " .operations }}]
{{- end -}}

{{- define "engines.user" -}}
apiVersion: kafka.strimzi.io/v1
kind: KafkaUser
metadata:
  name: {{ .name }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "engines.labels" .root | nindent 4 }}
    strimzi.io/cluster: {{ .root.Values.names.kafka }}
spec:
  authentication: {type: scram-sha-512}
  authorization:
    type: simple
    acls:
{{- end -}}
