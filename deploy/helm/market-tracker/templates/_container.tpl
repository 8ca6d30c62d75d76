{{- define "mt.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end -}}

{{- define "mt.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
privileged: false
capabilities: {drop: [ALL]}
{{- end -}}

{{- define "mt.volumeMounts" -}}
- {name: tmp, mountPath: /tmp}
{{- range (include "mt.authorities" . | fromYaml).list }}
- {name: ca-{{ .engine }}, mountPath: /etc/market-tracker/{{ .engine }}, readOnly: true}
{{- end }}
{{- end -}}

{{- define "mt.volumes" -}}
{{/* A table to import waits here while it is read, and Java keeps its own small files. */ -}}
- name: tmp
  emptyDir: {sizeLimit: 1Gi}
{{- range (include "mt.authorities" . | fromYaml).list }}
- name: ca-{{ .engine }}
  secret:
    secretName: {{ .secret }}
    items: [{key: {{ .key }}, path: ca.crt}]
{{- end }}
{{- end -}}

{{/* Slow to start is allowed (three minutes), slow to answer later is not. */}}
{{- define "mt.probes" -}}
startupProbe:
  httpGet: {path: /q/health/started, port: http}
  periodSeconds: 3
  timeoutSeconds: 3
  failureThreshold: 60
readinessProbe:
  httpGet: {path: /q/health/ready, port: http}
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: 2
livenessProbe:
  httpGet: {path: /q/health/live, port: http}
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
{{- end -}}
