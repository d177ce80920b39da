-- One row a unit of the level: its facts on the day asked for, or the last of them inside the interval asked for.
-- $1 level, $2 days asked for, $3 known at, $4 today.
SELECT
    unit.code AS id,
    held.id AS line,
    held.outline AS geometry,
    held.outline_3857 AS mercator,
    unit.code,
    unit.gso_code,
    held.name,
    unit.level,
    parent.code AS parent_code,
    above.name AS parent_name,
    held.official_km2::double precision AS official_km2,
    held.mountainous,
    held.outline_quality AS quality,
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
