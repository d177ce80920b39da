-- One row a site that has plots: its plots on a day and their hectares, by what may be seen of where they stand.
-- $1 the day, $2 known at, $3 site or null, $4 the provinces a site may belong to or null.
SELECT json_build_object(
    'site', seen.site,
    'name', seen.site_name,
    'kind', seen.site_kind,
    'status', seen.site_status,
    'disclosure', seen.disclosure,
    'plots', count(*),
    'schematic', count(*) FILTER (WHERE seen.quality = 'schematic'),
    'hectares', trim_scale(round((sum(seen.measured_m2) / 10000)::numeric, 4)),
    'available_ha', trim_scale(round((sum(seen.measured_m2) FILTER (WHERE seen.status = 'available') / 10000)::numeric, 4)),
    'reserved_ha', trim_scale(round((sum(seen.measured_m2) FILTER (WHERE seen.status = 'reserved') / 10000)::numeric, 4)),
    'leased_ha', trim_scale(round((sum(seen.measured_m2) FILTER (WHERE seen.status = 'leased') / 10000)::numeric, 4)),
    'handed_over_ha', trim_scale(round((sum(seen.measured_m2) FILTER (WHERE seen.status = 'handed-over') / 10000)::numeric, 4)),
    'revoked_ha', trim_scale(round((sum(seen.measured_m2) FILTER (WHERE seen.status = 'revoked') / 10000)::numeric, 4)),
    'not_cleared_ha', trim_scale(round((sum(seen.measured_m2) FILTER (WHERE seen.status = 'not-cleared') / 10000)::numeric, 4)),
    'occupancy_pct', round((100 * coalesce(sum(seen.measured_m2) FILTER (WHERE seen.status IN ('leased', 'handed-over')), 0) / sum(seen.measured_m2) FILTER (WHERE seen.status IS NOT NULL))::numeric, 2),
    'late_projects', count(*) FILTER (WHERE days_late(seen.promised_start, seen.started_on, seen.promised_operation, seen.operating_on, $1::date) > 0))
FROM disclosed_plots(daterange($1::date, $1::date, '[]'), $2::timestamptz, NULL) AS seen
WHERE ($3::text IS NULL OR seen.site = $3::text)
  AND ($4::bigint[] IS NULL OR seen.province_id = ANY ($4::bigint[]))
GROUP BY seen.site, seen.site_name, seen.site_kind, seen.site_status, seen.disclosure
ORDER BY seen.site
