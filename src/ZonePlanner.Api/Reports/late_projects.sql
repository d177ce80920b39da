-- One row a tenant's project that is behind what it promised, the latest first.
-- $1 the day, $2 provinces whose facts are seen in full.
SELECT json_build_object(
    'plot', seen.code,
    'label', seen.label,
    'site', seen.site,
    'site_name', seen.site_name,
    'tenant', seen.tenant,
    'project', seen.project,
    'industry', seen.project_industry,
    'hectares', trim_scale(round(seen.measured_m2::numeric / 10000, 4)),
    'promised_start', seen.promised_start,
    'started_on', seen.started_on,
    'promised_operation', seen.promised_operation,
    'operating_on', seen.operating_on,
    'days_late', late.days,
    'decision', seen.decision,
    'source', seen.source)
FROM disclosed_plots(daterange($1::date, $1::date, '[]'), 'infinity', $2::bigint[]) AS seen
CROSS JOIN LATERAL (
    SELECT days_late(seen.promised_start, seen.started_on, seen.promised_operation, seen.operating_on, $1::date) AS days
) AS late
WHERE seen.province_id = ANY ($2::bigint[])
  AND late.days > 0
ORDER BY late.days DESC, seen.code
