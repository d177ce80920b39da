-- One row: a version of a site, the newest law first and of one law the newest recording.
-- $1 code, $2 the day it must hold on or null, $3 known at, $4 whether to print the outline.
SELECT json_build_object(
    'status', v.status,
    'kind', v.kind,
    'name', v.name,
    'name_en', v.name_en,
    'aliases', v.aliases,
    'decided_ha', v.decided_ha,
    'declared_ha', v.declared_ha,
    'measured_ha', trim_scale(round(v.measured_m2::numeric / 10000, 4)),
    'geodesic_ha', trim_scale(round(v.geodesic_m2::numeric / 10000, 4)),
    'area_crs', 'EPSG:' || v.area_srid,
    'quality', v.boundary_quality,
    'decision', coalesce(d.number, d.code),
    'decision_code', d.code,
    'decision_title', d.title,
    'begun_by', begun.code,
    'begun_by_kind', begun.kind,
    'ended_by', ended.code,
    'ended_by_kind', ended.kind,
    'valid_from', lower(v.valid),
    'valid_from_precision', v.valid_from_precision,
    'valid_to', upper(v.valid),
    'recorded_from', lower(v.recorded),
    'recorded_to', CASE WHEN upper(v.recorded) <= $3::timestamptz THEN upper(v.recorded) END,
    'source', v.source,
    'note', v.note,
    'geometry', CASE WHEN $4::boolean THEN ST_AsGeoJSON(ST_ForcePolygonCCW(v.boundary), 9)::json END)
FROM site AS s
JOIN site_version AS v ON v.site_id = s.id
LEFT JOIN decision AS cited ON cited.id = v.decision_id
LEFT JOIN decision AS d ON d.code = cited.code AND d.recorded @> $3::timestamptz
LEFT JOIN movement AS begun ON begun.id = v.begun_by_id
LEFT JOIN movement AS ended ON ended.id = v.ended_by_id
WHERE s.code = $1::text
  AND lower(v.recorded) <= $3::timestamptz
  AND ($2::date IS NULL OR v.valid @> $2::date)
ORDER BY lower(v.valid) DESC NULLS LAST, lower(v.recorded) DESC, v.id DESC
