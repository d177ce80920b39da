-- One row: a site in force within a metre of ground that changed, nearest first.
-- $1 lines that were closed and lines that took their place (bigint[]), $2 the day.
SELECT json_build_object('code', s.code, 'name', n.name, 'distance_m', round(min(n.metres)::numeric, 3))
FROM (
    SELECT
        other.site_id,
        other.name,
        ST_Distance(ST_Transform(other.boundary, changed.area_srid), ST_Transform(changed.boundary, changed.area_srid)) AS metres
    FROM site_version AS changed
    JOIN site_version AS other ON other.boundary && ST_Expand(changed.boundary, 0.00002)
    WHERE changed.id = ANY ($1::bigint[])
      AND changed.boundary IS NOT NULL
      AND upper_inf(other.recorded)
      AND other.valid @> $2::date
      AND in_force(other.status)
      AND level_of(other.kind) = level_of(changed.kind)
      AND other.site_id NOT IN (SELECT own.site_id FROM site_version AS own WHERE own.id = ANY ($1::bigint[]))
) AS n
JOIN site AS s ON s.id = n.site_id
WHERE n.metres <= 1
GROUP BY s.code, n.name
ORDER BY min(n.metres), s.code
