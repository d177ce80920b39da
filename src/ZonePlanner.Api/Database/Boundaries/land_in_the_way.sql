-- An outline on the record that a boundary put in force on a day would meet, whole, under the name of what it belongs to: a layer and land-use code, or a site.
-- $1 boundary (geometry 4326), $2 kind, $3 day (date), $4 known at (timestamptz), $5 code of the site that is redrawn, or null,
-- $6 what to keep away from (text[]): kinds of protected layers, and sites; $7 srid of its TM-3 zone, $8 most outlines
(
    SELECT l.code || ' ' || p.land_use_code AS belongs_to, p.land_use_code AS subject, l.kind, p.outline
    FROM protected_layer AS l
    JOIN protected_parcel AS p ON p.layer_id = l.id
    WHERE l.kind = ANY ($6::text[])
      AND l.recorded @> $4::timestamptz
      AND l.valid && daterange($3::date, NULL)
      AND (l.kind <> 'rice-land' OR needs_approval(l.kind, p.land_use_code))
      AND p.outline && $1::geometry
      AND ST_Intersects(p.outline, $1::geometry)
    LIMIT $8::int
)
UNION ALL
SELECT s.code, s.code, 'sites', v.boundary
FROM sites_overlapped(
    $1::geometry, $7::int, $2::text, daterange($3::date, NULL), (SELECT redrawn.id FROM site AS redrawn WHERE redrawn.code = $5::text), $4::timestamptz) AS o
JOIN site_version AS v ON v.id = o.site_version_id
JOIN site AS s ON s.id = o.site_id
WHERE 'sites' = ANY ($6::text[])
