-- A site that will be in force from a day on and has a boundary within some metres of a place, with that boundary.
-- $1 place (geometry 4326), $2 metres, $3 day (date), $4 known at (timestamptz), $5 code of the site that is redrawn, or null
SELECT s.code, v.name, v.kind, v.boundary_quality, v.boundary
FROM site_version AS v
JOIN site AS s ON s.id = v.site_id
WHERE v.boundary && ST_Expand($1::geometry, $2::double precision / 100000)
  AND v.recorded @> $4::timestamptz
  AND v.valid && daterange($3::date, NULL)
  AND in_force(v.status)
  AND s.code IS DISTINCT FROM $5::text
ORDER BY s.code, v.valid
