-- Generated plots: 20 in each generated site, about 4.6 ha each, side by side in five columns. Nothing random; a third of the sites only stand in a plan, half of
-- these have an investor. The guard that no two plots overlap is left out: they do not.
WITH section AS (
    INSERT INTO industry (code, parent, name, name_en, source) SELECT chr(65 + n), NULL, 'Mục ' || n, 'Section ' || n, 'generated for measuring' FROM generate_series(0, 20) AS n RETURNING code
),
division AS (
    INSERT INTO industry (code, parent, name, name_en, source)
    SELECT to_char(n, 'FM00'), chr(65 + n % 21), 'Ngành ' || n, 'Division ' || n, 'generated for measuring'
    FROM generate_series(1, 88) AS n
    CROSS JOIN (SELECT count(*) FROM section) AS sections
    RETURNING code
),
investor AS (
    INSERT INTO site_investor (site_id, valid, name, capital_bn_vnd, source)
    SELECT v.site_id, '[2021-01-01,)', 'Công ty ' || v.site_id, 1000, 'generated for measuring'
    FROM site_version AS v
    WHERE v.status = 'planned' AND v.site_id % 2 = 0
),
ground AS (
    SELECT
        s.id AS site_id,
        s.code AS site,
        n,
        row_number() OVER (ORDER BY v.boundary, n) AS k,
        ST_XMin(v.boundary) + 0.0002 + 0.0019 * (n % 5) AS west,
        ST_YMin(v.boundary) + 0.0002 + 0.0022 * (n / 5) AS south
    FROM site AS s
    JOIN site_version AS v ON v.site_id = s.id
    CROSS JOIN generate_series(0, 19) AS n
    CROSS JOIN (SELECT count(*) FROM division) AS divisions
    WHERE s.code LIKE 'bench-site-%'
),
plot_row AS (
    INSERT INTO plot (code, site_id) SELECT g.site || '-' || chr(65 + g.n / 5) || '-' || to_char(1 + g.n % 5, 'FM00'), g.site_id FROM ground AS g RETURNING id, code
)
INSERT INTO plot_version (
    plot_id, valid, label, status, land_use_code, boundary, boundary_quality, declared_ha, price_from, price_to, price_unit, industries_allowed, industries_refused,
    height_m, density_pct, power_mw, water_m3_day, wastewater_m3_day, gas, telecom, road_width_m, lease_until, tenant, reports, source)
SELECT
    p.id,
    '[2022-01-01,)',
    chr(65 + g.n / 5) || '-' || to_char(1 + g.n % 5, 'FM00'),
    said.status,
    NULL,
    ST_Multi(ST_MakeEnvelope(g.west, g.south, g.west + 0.0019 - 0.0001 * (g.k % 7), g.south + 0.0022 - 0.0002 * (g.k % 5), 4326)),
    (ARRAY['surveyed', 'digitised', 'schematic'])[1 + g.k % 3],
    4,
    CASE WHEN g.k % 4 > 0 THEN 50 + g.k % 100 END,
    NULL,
    CASE WHEN g.k % 4 > 0 THEN 'usd-per-m2' END,
    CASE WHEN g.k % 3 > 0 THEN ARRAY['C', to_char(1 + g.k % 88, 'FM00')] ELSE '{}' END,
    CASE WHEN g.k % 5 = 0 THEN ARRAY['13'] ELSE '{}' END,
    20,
    60,
    CASE WHEN g.k % 5 > 0 THEN g.k % 40 END,
    CASE WHEN g.k % 3 > 0 THEN 100 * (g.k % 50) END,
    CASE WHEN g.k % 3 > 0 THEN 80 * (g.k % 50) END,
    CASE WHEN g.k % 7 > 0 THEN g.k % 2 = 0 END,
    true,
    20,
    '2070-01-01',
    CASE WHEN said.status IN ('reserved', 'leased') THEN 'Người thuê ' || g.k % 1000 END,
    (SELECT jsonb_object_agg(figure, '{"by": "Ban quản lý", "on": "2026-10-01"}'::jsonb)
     FROM unnest(ARRAY['declaredHa', 'leaseUntil', 'price', 'industriesAllowed', 'industriesRefused', 'heightM', 'densityPct', 'powerMw', 'waterM3Day', 'wastewaterM3Day', 'gas', 'telecom', 'roadWidthM']) AS figure),
    'generated for measuring'
FROM ground AS g
JOIN plot_row AS p ON p.code = g.site || '-' || chr(65 + g.n / 5) || '-' || to_char(1 + g.n % 5, 'FM00')
CROSS JOIN LATERAL (SELECT (ARRAY['available', 'available', 'leased', 'reserved', 'not-cleared'])[1 + g.k % 5] AS status) AS said
ORDER BY g.k
