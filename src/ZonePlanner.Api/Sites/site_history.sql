-- One row: a version of a site, the newest law first and of one law the newest recording.
-- $1 code, $2 the day it must hold on or null, $3 known at, $4 whether to print the outline.
WITH version AS (
    SELECT
        v.*,
        cited.code AS decision_code,
        begun.code AS begun_code,
        begun.kind AS begun_kind,
        ended.code AS ended_code,
        ended.kind AS ended_kind
    FROM site AS s
    JOIN site_version AS v ON v.site_id = s.id
    LEFT JOIN decision AS cited ON cited.id = v.decision_id
    LEFT JOIN movement AS begun ON begun.id = v.begun_by_id
    LEFT JOIN movement AS ended ON ended.id = v.ended_by_id
    WHERE s.code = $1::text
      AND lower(v.recorded) <= $3::timestamptz
      AND ($2::date IS NULL OR v.valid @> $2::date)
),
known_decision AS (
    SELECT
        d.code,
        coalesce(d.number, d.title) AS called,
        d.title,
        json_build_object(
            'code', d.code,
            'number', d.number,
            'issuer', d.issuer,
            'title', d.title,
            'title_en', d.title_en,
            'signed_on', d.signed_on,
            'in_force_on', d.in_force_on,
            'year', d.year,
            'link', d.link,
            'source', d.source,
            'note', d.note) AS told
    FROM decision AS d
    WHERE d.recorded @> $3::timestamptz
),
known_movement AS (
    -- Every movement that touches the site, or that a version cites.
    SELECT
        m.code,
        m.kind,
        m.on,
        json_build_object(
            'code', m.code,
            'kind', m.kind,
            'site', (SELECT code FROM site WHERE id = m.site_id),
            'into_site', (SELECT code FROM site WHERE id = m.into_site_id),
            'on', m.on,
            'on_precision', m.on_precision,
            'ha_delta', m.ha_delta,
            'decision', d.told) AS told
    FROM movement AS m
    LEFT JOIN decision AS cited ON cited.id = m.decision_id
    LEFT JOIN known_decision AS d ON d.code = cited.code
    WHERE m.recorded @> $3::timestamptz
      AND (
          m.site_id = (SELECT id FROM site WHERE code = $1::text)
          OR m.into_site_id = (SELECT id FROM site WHERE code = $1::text)
          OR m.code IN (SELECT begun_code FROM version UNION SELECT ended_code FROM version))
)
SELECT json_build_object(
    'version', v.id,
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
    'decision', d.called,
    'decision_code', d.code,
    'decision_title', d.title,
    'begun_by', v.begun_code,
    'begun_by_kind', coalesce(begun.kind, v.begun_kind),
    'began_with', coalesce((
        SELECT json_agg(m.told ORDER BY m.code = v.begun_code DESC, m.code COLLATE "C")
        FROM known_movement AS m
        WHERE m.code = v.begun_code OR m.on = lower(v.valid)), '[]'),
    'ended_by', v.ended_code,
    'ended_by_kind', coalesce(ended.kind, v.ended_kind),
    'ended_with', coalesce((
        SELECT json_agg(m.told ORDER BY m.code = v.ended_code DESC, m.code COLLATE "C")
        FROM known_movement AS m
        WHERE m.code = v.ended_code OR m.on = upper(v.valid)), '[]'),
    'valid_from', lower(v.valid),
    'valid_from_precision', v.valid_from_precision,
    'valid_to', upper(v.valid),
    'recorded_from', lower(v.recorded),
    'recorded_to', CASE WHEN upper(v.recorded) <= $3::timestamptz THEN upper(v.recorded) END,
    -- Everybody reads this: of an account the name, not the address it is written to by.
    'recorded_by', CASE WHEN v.recorded_by LIKE '%@%' THEN 'account' ELSE split_part(v.recorded_by, ':', 1) END,
    'source', v.source,
    'note', v.note,
    'geometry', CASE WHEN $4::boolean THEN ST_AsGeoJSON(ST_ForcePolygonCCW(v.boundary), 9)::json END)
FROM version AS v
LEFT JOIN known_decision AS d ON d.code = v.decision_code
LEFT JOIN known_movement AS begun ON begun.code = v.begun_code
LEFT JOIN known_movement AS ended ON ended.code = v.ended_code
ORDER BY lower(v.valid) DESC NULLS LAST, lower(v.recorded) DESC, v.id DESC
