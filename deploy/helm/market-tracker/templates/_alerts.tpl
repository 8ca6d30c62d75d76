{{/*
Alert rules. Every one names what a reader loses and where docs/operations.md says what to do. Counters that appear with
their first event are asked for with `unless ... offset`, or that first event would be seen by nobody.
*/}}
{{- define "mt.alerts" -}}
{{- $where := printf "app_kubernetes_io_instance=%q" .Release.Name -}}
{{- $limits := .Values.monitoring.alerts -}}
- alert: MarketTrackerDown
  expr: absent(up{ {{- $where }},app_kubernetes_io_name="gateway"} == 1)
  for: 1m
  labels: {severity: critical}
  annotations:
    summary: No gateway answers Prometheus, so nobody can read.
    runbook: docs/operations.md#nobody-can-read
- alert: MarketTrackerReplicaDown
  expr: up{ {{- $where }}} == 0
  for: 5m
  labels: {severity: warning}
  annotations:
    summary: {{ print "{{ $labels.pod }} has not answered Prometheus for five minutes." | quote }}
    runbook: docs/operations.md#a-replica-is-down
- alert: MarketTrackerErrors
  expr: >-
    sum by (app_kubernetes_io_name) (rate(http_server_requests_seconds_count{ {{- $where }},outcome="SERVER_ERROR"}[5m]))
    / sum by (app_kubernetes_io_name) (rate(http_server_requests_seconds_count{ {{- $where }}}[5m])) > {{ $limits.errorRatio }}
  for: 5m
  labels: {severity: critical}
  annotations:
    summary: {{ print "{{ $labels.app_kubernetes_io_name }} fails {{ $value | humanizePercentage }} of its requests." | quote }}
    runbook: docs/operations.md#errors
- alert: MarketTrackerSlow
  expr: >-
    histogram_quantile(0.99, sum by (app_kubernetes_io_name, le) (rate(http_server_requests_seconds_bucket{ {{- $where }}}[5m]))) > {{ $limits.latencySeconds }}
  for: 10m
  labels: {severity: warning}
  annotations:
    summary: {{ print "One in a hundred answers of {{ $labels.app_kubernetes_io_name }} takes more than {{ $value | humanizeDuration }}." | quote }}
    runbook: docs/operations.md#slow-answers
- alert: MarketTrackerStaleView
  expr: gateway_view_age_seconds{ {{- $where }}} > {{ $limits.viewAgeSeconds }}
  for: 1m
  labels: {severity: critical}
  annotations:
    summary: {{ print "{{ $labels.pod }} shows a market {{ $value | humanizeDuration }} old." | quote }}
    runbook: docs/operations.md#the-view-is-stale
- alert: MarketTrackerLag
  expr: max by (app_kubernetes_io_name, client_id) (kafka_consumer_fetch_manager_records_lag_max{ {{- $where }}}) > {{ $limits.lagRecords }}
  for: 5m
  labels: {severity: warning}
  annotations:
    summary: {{ print "{{ $labels.app_kubernetes_io_name }} is {{ $value }} records behind Kafka." | quote }}
    runbook: docs/operations.md#consumers-lag
- alert: MarketTrackerOutboxWaits
  expr: max by (app_kubernetes_io_name) (post_outbox_age_seconds{ {{- $where }}}) > {{ $limits.outboxAgeSeconds }}
  for: 1m
  labels: {severity: critical}
  annotations:
    summary: {{ print "{{ $labels.app_kubernetes_io_name }} has not said what it decided {{ $value | humanizeDuration }} ago." | quote }}
    runbook: docs/operations.md#the-outbox-waits
- alert: MarketTrackerParked
  expr: >-
    increase(post_dead_letters_total{ {{- $where }}}[15m]) > 0
    or (post_dead_letters_total{ {{- $where }}} unless post_dead_letters_total{ {{- $where }}} offset 15m)
  labels: {severity: critical}
  annotations:
    summary: {{ print "A record of {{ $labels.topic }} could not be taken in and was parked." | quote }}
    runbook: docs/operations.md#a-record-was-parked
- alert: MarketTrackerUnreadable
  expr: >-
    increase(gateway_intake_unreadable_total{ {{- $where }}}[15m]) > 0
    or (gateway_intake_unreadable_total{ {{- $where }}} unless gateway_intake_unreadable_total{ {{- $where }}} offset 15m)
  labels: {severity: critical}
  annotations:
    summary: {{ print "A record of {{ $labels.topic }} is left out of the view: it cannot be read." | quote }}
    runbook: docs/operations.md#a-record-was-parked
- alert: MarketTrackerMemory
  expr: >-
    sum by (pod) (jvm_memory_used_bytes{ {{- $where }},area="heap"})
    / sum by (pod) (jvm_memory_max_bytes{ {{- $where }},area="heap"} > 0) > 0.9
  for: 15m
  labels: {severity: warning}
  annotations:
    summary: {{ print "The heap of {{ $labels.pod }} has been above nine tenths for a quarter of an hour." | quote }}
    runbook: docs/operations.md#memory
{{- end -}}
