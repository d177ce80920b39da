-- One row: a unit as it is on the day; or, for a unit named by its code, every version of it, the newest first.
-- $1 code or null, $2 level or null, $3 provinces whose units they are or null, $4 the day or null for every version, $5 known at.
SELECT json_build_object(
    'code', unit.code,
    'gso_code', unit.gso_code,
    'level', unit.level,
    'name', v.name,
    'parent', parent.code,
    'parent_name', (
        SELECT above.name
        FROM unit_version AS above
        WHERE above.unit_id = v.parent_id
          AND above.valid && v.valid
          AND above.recorded @> $5::timestamptz
        ORDER BY upper(above.valid) DESC
        LIMIT 1),
    'valid_from', lower(v.valid),
    'valid_to', upper(v.valid),
    'official_km2', v.official_km2,
    'area_crs', 'EPSG:' || v.area_srid,
    'mountainous', v.mountainous,
    'quality', v.outline_quality,
    'place', CASE WHEN v.place IS NOT NULL THEN ARRAY[round(ST_X(v.place)::numeric, 7), round(ST_Y(v.place)::numeric, 7)] END,
    'bbox', CASE WHEN v.outline IS NOT NULL THEN ARRAY[
        round(ST_XMin(v.outline)::numeric, 7),
        round(ST_YMin(v.outline)::numeric, 7),
        round(ST_XMax(v.outline)::numeric, 7),
        round(ST_YMax(v.outline)::numeric, 7)] END,
    'preceded_by', coalesce((
        SELECT json_agg(json_build_object('code', former.code, 'on', s.on, 'law', s.law, 'note', s.note) ORDER BY s.on, former.code COLLATE "C")
        FROM unit_succession AS s
        JOIN unit AS former ON former.id = s.from_id
        WHERE s.to_id = unit.id
          AND s.recorded @> $5::timestamptz), '[]'),
    'succeeded_by', coalesce((
        SELECT json_agg(json_build_object('code', next.code, 'on', s.on, 'law', s.law, 'note', s.note) ORDER BY s.on, next.code COLLATE "C")
        FROM unit_succession AS s
        JOIN unit AS next ON next.id = s.to_id
        WHERE s.from_id = unit.id
          AND s.recorded @> $5::timestamptz), '[]'),
    'source', v.source,
    'note', v.note)
FROM unit
JOIN unit_version AS v ON v.unit_id = unit.id
LEFT JOIN unit AS parent ON parent.id = v.parent_id
WHERE v.recorded @> $5::timestamptz
  AND ($4::date IS NULL OR v.valid @> $4::date)
  AND ($1::text IS NULL OR unit.code = $1::text)
  AND ($2::text IS NULL OR unit.level = $2::text)
  AND ($3::bigint[] IS NULL
       OR unit.id = ANY ($3::bigint[])
       OR v.parent_id = ANY ($3::bigint[])
       OR EXISTS (
           SELECT
           FROM unit_version AS between_line
           WHERE between_line.unit_id = v.parent_id
             AND between_line.parent_id = ANY ($3::bigint[])
             AND between_line.valid && v.valid
             AND between_line.recorded @> $5::timestamptz))
ORDER BY
    CASE unit.level WHEN 'province' THEN 1 WHEN 'district' THEN 2 ELSE 3 END,
    unit.code COLLATE "C",
    lower(v.valid) DESC NULLS LAST
