-- One row a unit of the level: its facts on the day asked for, or the last of them inside the interval asked for.
-- $1 level, $2 days asked for, $3 known at, $4 today, $5 area in WGS 84 or null, $6 codes after this or null, $7 this code only or null, $8 most rows,
-- $9 SRID of the geometry, $10 code, $11 statistics office's code, $12 name, $13 code of the unit above, $14 its name, $15 quality: each null for any.
SELECT
    unit.code AS id,
    ST_AsBinary(CASE WHEN $9 = 4326 THEN held.outline ELSE ST_Transform(held.outline, $9) END) AS geometry,
    unit.code,
    unit.gso_code,
    held.name,
    unit.level,
    parent.code AS parent_code,
    above.name AS parent_name,
    held.official_km2::double precision,
    held.mountainous,
    held.outline_quality,
    'EPSG:' || held.area_srid AS area_crs,
    lower(held.valid) AS valid_from,
    upper(held.valid) AS valid_to,
    held.source,
    held.note
FROM unit_version AS held
JOIN unit ON unit.id = held.unit_id
LEFT JOIN unit AS parent ON parent.id = held.parent_id
CROSS JOIN LATERAL (
    SELECT coalesce(upper(held.valid * $2) - 1, greatest(lower(held.valid * $2), $4)) AS day
) AS seen
CROSS JOIN LATERAL (
    SELECT (
        SELECT named.name
        FROM unit_version AS named
        WHERE named.unit_id = held.parent_id AND named.recorded @> $3
        ORDER BY named.valid @> seen.day DESC, lower(named.valid) DESC NULLS LAST
        LIMIT 1) AS name
) AS above
WHERE unit.level = $1
  AND held.valid && $2
  AND held.recorded @> $3
  AND NOT EXISTS (
      SELECT
      FROM unit_version AS later
      WHERE later.unit_id = held.unit_id AND later.valid && $2 AND later.valid >> held.valid AND later.recorded @> $3)
  AND ($5::geometry IS NULL OR ST_Intersects(held.outline, $5))
  AND ($6::text IS NULL OR unit.code > $6)
  AND ($7::text IS NULL OR unit.code = $7)
  AND ($10::text IS NULL OR unit.code = $10)
  AND ($11::text IS NULL OR unit.gso_code = $11)
  AND ($12::text IS NULL OR held.name = $12)
  AND ($13::text IS NULL OR parent.code = $13)
  AND ($14::text IS NULL OR above.name = $14)
  AND ($15::text IS NULL OR held.outline_quality = $15)
ORDER BY unit.code
LIMIT $8;
