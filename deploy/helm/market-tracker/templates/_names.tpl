{{- define "mt.fullname" -}}
{{- .Values.fullnameOverride | default .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{/* The four applications by the keys of their values: name, ports, whether each owns data. */}}
{{- define "mt.applications" -}}
market: {name: market-service, http: 8081, management: 9081, owner: true}
vendor: {name: vendor-service, http: 8082, management: 9082, owner: true}
forecast: {name: forecast-service, http: 8083, management: 9083, owner: true}
gateway: {name: gateway, http: 8080, management: 9080, owner: false}
{{- end -}}

{{/* What never changes between releases: Deployments keep selecting by it. */}}
{{- define "mt.selector" -}}
app.kubernetes.io/name: {{ .app.name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end -}}

{{- define "mt.commonLabels" -}}
app.kubernetes.io/part-of: market-tracker
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "mt.labels" -}}
{{ include "mt.selector" . }}
{{ include "mt.commonLabels" .root }}
{{- end -}}

{{- define "mt.image" -}}
{{- $values := .root.Values.image -}}
{{- $path := printf "%s/%s" $values.repository .app.name -}}
{{- if $values.registry -}}{{- $path = printf "%s/%s" $values.registry $path -}}{{- end -}}
{{- with get $values.digests .app.name -}}
{{- printf "%s@%s" $path . -}}
{{- else -}}
{{- printf "%s:%s" $path ($values.tag | default $.root.Chart.AppVersion) -}}
{{- end -}}
{{- end -}}
