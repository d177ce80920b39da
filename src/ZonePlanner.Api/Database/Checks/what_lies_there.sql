-- One thing found under, over or beside a drawn boundary, as if it were put in force on a day and stayed so: `what` says which kind of thing.
-- $1 boundary (geometry 4326, valid), $2 srid of its TM-3 zone or null for the place's own, $3 kind, $4 day (date), $5 known at (timestamptz),
-- $6 code of the site it redraws or null, $7 code or name of the stated commune or null, $8 name of the site or null,
-- $9 codes of sites that change together with it (text[]), $10 provinces whose live proposals and held plots may be told of (bigint[]), $11 the proposal it belongs to or null,
-- $12 code of the site in whose zone it is measured unless $2 says another, or null
WITH
drawn AS MATERIALIZED (
    SELECT
        $1::geometry AS shape,
        coalesce($2::int, (
            SELECT v.area_srid
            FROM site AS s
            JOIN site_version AS v ON v.site_id = s.id
            WHERE s.code = $12::text AND v.recorded @> $5::timestamptz AND v.area_srid IS NOT NULL
            ORDER BY lower(v.valid) DESC NULLS LAST
            LIMIT 1), tm3_srid_at($1::geometry)) AS srid,
        daterange($4::date, NULL) AS during,
        (SELECT s.id FROM site AS s WHERE s.code = $6::text) AS site_id
),
measured AS MATERIALIZED (
    SELECT area_m2(d.shape, d.srid) AS m2, ST_Area(d.shape::geography) AS geodesic_m2
    FROM drawn AS d
),
found AS MATERIALIZED (
    SELECT p.layer_id, p.layer_kind, p.land_use_code, p.m2, p.shared, p.m2 > 100 OR beyond_tolerance(p.shared, d.srid) AS counts
    FROM drawn AS d
    CROSS JOIN protected_under(d.shape, d.srid, d.during, $5::timestamptz) AS p
),
uncovered AS MATERIALIZED (
    SELECT
        f.layer_kind,
        uncovered_m2(
            f.layer_kind,
            coalesce(sum(f.m2) FILTER (WHERE f.land_use_code = 'LUC'), 0),
            coalesce(sum(f.m2) FILTER (WHERE f.land_use_code = 'LUK'), 0),
            sum(f.m2),
            min(a.luc),
            min(a.luk),
            min(a.lua)) AS m2
    FROM (
        SELECT
            alike.layer_kind,
            alike.land_use_code,
            -- Ground is united only where several layers show it: for one, its pieces need no uniting.
            CASE WHEN count(*) = 1 THEN min(alike.m2) ELSE area_m2(ST_Union(alike.shared) FILTER (WHERE alike.layers > 1), min(d.srid)) END AS m2
        FROM (
            SELECT found.*, count(*) OVER (PARTITION BY found.layer_kind, found.land_use_code) AS layers
            FROM found
            WHERE found.counts AND needs_approval(found.layer_kind, found.land_use_code)
        ) AS alike
        CROSS JOIN drawn AS d
        GROUP BY alike.layer_kind, alike.land_use_code
    ) AS f
    CROSS JOIN drawn AS d
    CROSS JOIN approved_m2(d.site_id, d.during, $5::timestamptz) AS a
    GROUP BY f.layer_kind
),
layer AS MATERIALIZED (
    SELECT l.kind, l.name, l.data_date, l.quality, l.extent, ST_Covers(l.extent, d.shape) AS covers
    FROM drawn AS d
    JOIN protected_layer AS l ON l.extent && d.shape
    WHERE l.recorded @> $5::timestamptz AND l.valid @> $4::date AND ST_Intersects(l.extent, d.shape)
),
unchecked AS (
    SELECT l.kind, ST_CollectionExtract(ST_Difference(d.shape, ST_Union(l.extent)), 3) AS shape
    FROM layer AS l
    CROSS JOIN drawn AS d
    GROUP BY l.kind, d.shape
    HAVING NOT bool_or(l.covers)
),
unit_there AS MATERIALIZED (
    SELECT u.id, n.code, u.name, n.level, u.outline_quality, u.outline, ST_Covers(u.outline, d.shape) AS covers, u.mountainous
    FROM drawn AS d
    JOIN unit_version AS u ON u.outline && d.shape
    JOIN unit AS n ON n.id = u.unit_id
    WHERE u.recorded @> $5::timestamptz AND u.valid @> $4::date AND ST_Intersects(u.outline, d.shape)
)
SELECT
    'measure' AS what, d.srid::text AS code, NULL AS name, NULL AS kind, NULL AS quality, NULL::date AS day, NULL::date AS later_from,
    m.m2, m.geodesic_m2 AS other_m2, NULL::boolean AS yes, NULL::geometry AS place
FROM drawn AS d
CROSS JOIN measured AS m
UNION ALL
SELECT 'redrawn', $6::text, NULL, NULL, NULL, NULL, NULL, NULL, NULL, true, NULL
FROM drawn AS d
WHERE d.site_id IS NOT NULL
UNION ALL
SELECT
    'site', s.code, v.name, v.kind, v.boundary_quality, lower(v.valid), CASE WHEN NOT v.valid @> $4::date THEN lower(v.valid) END,
    o.m2, NULL, NULL, o.shared
FROM drawn AS d
CROSS JOIN sites_overlapped(d.shape, d.srid, $3::text, d.during, d.site_id, $5::timestamptz) AS o
JOIN site_version AS v ON v.id = o.site_version_id
JOIN site AS s ON s.id = o.site_id
WHERE s.code <> ALL ($9::text[])
UNION ALL
SELECT 'plot-left', p.code, NULL, NULL, NULL, NULL, NULL, p.m2, NULL, p.held, p.outside
FROM drawn AS d
CROSS JOIN plots_left(d.site_id, d.shape, d.during, $5::timestamptz, $10::bigint[]) AS p
WHERE d.site_id IS NOT NULL
UNION ALL
SELECT 'proposal', p.id::text, p.title, NULL, NULL, NULL, NULL, area_m2(p.shared, d.srid), NULL, NULL, p.shared
FROM drawn AS d
CROSS JOIN LATERAL (
    SELECT live.id, live.title, ST_CollectionExtract(ST_Intersection(live.outline, d.shape), 3) AS shared
    FROM proposal AS live
    WHERE live.state IN ('submitted', 'returned', 'approved')
      AND live.outline && d.shape
      AND live.province_id = ANY ($10::bigint[])
      AND live.is_economic_zone = ($3::text = 'economic-zone')
      AND live.id IS DISTINCT FROM $11::uuid
      AND ST_Intersects(live.outline, d.shape)
) AS p
WHERE beyond_tolerance(p.shared, d.srid)
UNION ALL
SELECT
    'protected', f.land_use_code, l.name, l.kind, l.quality, l.data_date, CASE WHEN NOT l.valid @> $4::date THEN lower(l.valid) END,
    f.m2, u.m2, u.m2 > rice_tolerance_m2(), f.shared
FROM found AS f
JOIN protected_layer AS l ON l.id = f.layer_id
LEFT JOIN uncovered AS u ON u.layer_kind = f.layer_kind AND needs_approval(f.layer_kind, f.land_use_code)
WHERE f.counts
UNION ALL
SELECT 'approval', a.land_use_code, coalesce(c.number, c.title), NULL, NULL, lower(a.valid), NULL, a.hectares * 10000, NULL, NULL, NULL
FROM drawn AS d
JOIN conversion_approval AS a ON a.site_id = d.site_id
JOIN decision AS c ON c.id = a.decision_id
WHERE a.recorded @> $5::timestamptz AND a.valid && d.during AND upper_inf(a.valid)
  AND (lower_inf(a.valid) OR lower(a.valid) <= greatest($4::date, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
UNION ALL
SELECT 'layer', NULL, l.name, l.kind, l.quality, l.data_date, NULL, NULL, NULL, l.covers, NULL
FROM layer AS l
UNION ALL
SELECT 'unchecked', NULL, NULL, n.kind, NULL, NULL, NULL, area_m2(n.shape, d.srid), NULL, NULL, n.shape
FROM unchecked AS n
CROSS JOIN drawn AS d
WHERE beyond_tolerance(n.shape, d.srid)
UNION ALL
SELECT 'unit', u.code, u.name, u.level, u.outline_quality, NULL, NULL, u.m2, NULL, u.mountainous, NULL
FROM (
    SELECT t.*, CASE WHEN t.covers THEN m.m2 ELSE area_m2(ST_CollectionExtract(ST_Intersection(d.shape, t.outline), 3), d.srid) END AS m2
    FROM unit_there AS t
    CROSS JOIN drawn AS d
    CROSS JOIN measured AS m
    OFFSET 0
) AS u
WHERE u.m2 > 1
UNION ALL
SELECT 'no-unit', NULL, NULL, NULL, NULL, NULL, NULL, area_m2(n.shape, d.srid), NULL, NULL, n.shape
FROM (
    SELECT coalesce(ST_CollectionExtract(ST_Difference(d.shape, (SELECT ST_Union(u.outline) FROM unit_there AS u)), 3), d.shape) AS shape
    FROM drawn AS d
    WHERE NOT EXISTS (SELECT FROM unit_there AS u WHERE u.covers)
) AS n
CROSS JOIN drawn AS d
WHERE beyond_tolerance(n.shape, d.srid)
UNION ALL
SELECT 'region', n.code, u.name, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM drawn AS d
JOIN unit_version AS u ON ST_Intersects(u.outline, ST_PointOnSurface(d.shape))
JOIN unit AS n ON n.id = u.unit_id
WHERE n.level = 'province' AND upper(u.valid) = '2025-07-01' AND u.recorded @> $5::timestamptz
UNION ALL
SELECT
    'commune', n.code, u.name, NULL, u.outline_quality, NULL, NULL,
    ST_Distance(ST_Transform(u.outline, d.srid), ST_Transform(d.shape, d.srid)), NULL, NULL, NULL
FROM drawn AS d
JOIN unit AS n ON n.level = 'commune'
JOIN unit_version AS u ON u.unit_id = n.id AND u.recorded @> $5::timestamptz AND u.valid @> $4::date
WHERE n.code = $7::text OR fold(u.name) = fold($7::text)
UNION ALL
SELECT 'near-name', s.code, v.name, v.kind, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM drawn AS d
JOIN site_version AS v ON v.recorded @> $5::timestamptz AND v.valid && d.during AND v.site_id IS DISTINCT FROM d.site_id
JOIN site AS s ON s.id = v.site_id
WHERE $8::text IS NOT NULL
  AND s.code <> ALL ($9::text[])
  AND bare_name($8::text) IN (SELECT bare_name(called) FROM unnest(v.aliases || v.name) AS called)
UNION ALL
SELECT 'neighbour', s.code, v.name, v.kind, v.boundary_quality, lower(v.valid), NULL, NULL, NULL, NULL, v.boundary
FROM drawn AS d
CROSS JOIN LATERAL (SELECT near.* FROM site_version AS near WHERE near.boundary && ST_Expand(d.shape, 0.00001) OFFSET 0) AS v
JOIN site AS s ON s.id = v.site_id
WHERE v.recorded @> $5::timestamptz
  AND v.valid && d.during
  AND in_force(v.status)
  AND v.site_id IS DISTINCT FROM d.site_id
  AND s.code <> ALL ($9::text[])
