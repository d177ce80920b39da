-- One row a period of a plot, as it may be seen, the oldest first.
-- $1 always plot, $2 code, $3 known at.
SELECT json_build_object(
    'name', seen.label || ', ' || seen.site_name,
    'status', seen.status,
    'quality', seen.quality,
    'valid_from', lower(seen.valid),
    'valid_from_precision', CASE WHEN lower(seen.valid) IS NOT NULL THEN 'day' ELSE 'unknown' END,
    'valid_to', upper(seen.valid),
    'recorded_from', lower(seen.recorded),
    'begun_by', CASE WHEN seen.decision IS NOT NULL THEN json_build_object('movement', NULL, 'kind', NULL, 'decision', seen.decision, 'title', NULL, 'code', NULL, 'link', NULL) END,
    'ended_by', NULL)
FROM disclosed_plots('(,)', $3::timestamptz, NULL) AS seen
WHERE $1::text = 'plot'
  AND seen.code = $2::text
ORDER BY lower(seen.valid) NULLS FIRST
