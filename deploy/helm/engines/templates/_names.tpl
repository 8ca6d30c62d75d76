{{- define "engines.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/part-of: market-tracker
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "engines.owners" -}}
owners: [market, vendor, forecast]
{{- end -}}

{{/* Every topic with how it is kept: the public ones, their twins, the conversation, and where records are parked. */}}
{{- define "engines.topics" -}}
{{- $language := .Files.Get "files/language.yaml" | fromYaml -}}
{{- $topics := list -}}
{{- range $language.topics -}}
{{- $topics = append $topics (dict "name" .name "owner" .owner "kept" .kept "public" true) -}}
{{- if eq .kept "newest" -}}
{{- $topics = append $topics (dict "name" (printf "internal.%s" .name) "owner" .owner "kept" "newest" "public" false) -}}
{{- end -}}
{{- end -}}
{{- $topics = append $topics (dict "name" $language.conversation "owner" "" "kept" "month" "public" false) -}}
{{- $heard := list $language.conversation -}}
{{- range $language.hears -}}{{- $heard = concat $heard . -}}{{- end -}}
{{- range $heard | uniq -}}
{{- $topics = append $topics (dict "name" (printf "%s.dlq" .) "owner" "" "kept" "month" "public" false) -}}
{{- end -}}
{{- dict "topics" $topics "conversation" $language.conversation "hears" $language.hears | toYaml -}}
{{- end -}}
