-- One row a shape on the map of a plot's sheet: its site, the plots around it, itself, in metres of the zone it is measured in.
-- $1 code, $2 the day, $3 known at.
WITH asked AS (
    SELECT seen.plot_id, seen.site_id, seen.area_srid, seen.boundary
    FROM disclosed_plots(daterange($2::date, $2::date, '[]'), $3::timestamptz, NULL) AS seen
    WHERE seen.code = $1::text
)
SELECT json_build_object('kind', shape.kind, 'label', shape.label, 'geometry', ST_AsGeoJSON(ST_Transform(shape.outline, asked.area_srid), 2)::json)
FROM asked
CROSS JOIN LATERAL (
    SELECT 1 AS place, 'site' AS kind, NULL AS label, held.boundary AS outline
    FROM site_version AS held
    WHERE held.site_id = asked.site_id
      AND held.valid @> $2::date
      AND held.recorded @> $3::timestamptz
      AND held.boundary IS NOT NULL
    UNION ALL
    SELECT 2, 'other', other.label, other.boundary
    FROM disclosed_plots(daterange($2::date, $2::date, '[]'), $3::timestamptz, NULL) AS other
    WHERE other.plot_id <> asked.plot_id
      AND other.boundary && ST_Expand(asked.boundary, greatest(ST_XMax(asked.boundary) - ST_XMin(asked.boundary), ST_YMax(asked.boundary) - ST_YMin(asked.boundary)) * 1.5)
    UNION ALL
    SELECT 3, 'plot', NULL, asked.boundary
) AS shape
ORDER BY shape.place
