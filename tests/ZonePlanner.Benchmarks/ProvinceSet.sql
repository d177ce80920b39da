-- A generated province (or nation): ten districts of 560 corners (those of four real provinces have 133 to 1,411, half of them more than 600), $1 sites of about
-- 100 ha, $2 rice parcels of about 0.27 ha in bands $3 parcels long, none under a site. Nothing random: a grid, in Hilbert order.
WITH unit_row AS (
    INSERT INTO unit (code, gso_code, level) VALUES ('bench', NULL, 'province') RETURNING id
),
unit_line AS (
    INSERT INTO unit_version (unit_id, valid, name, outline, outline_quality, area_srid, source)
    SELECT id, '(,)', 'Tỉnh Thử', ST_Multi(ST_MakeEnvelope(105, 18, 108, 23, 4326)), 'schematic', 9214, 'generated for measuring' FROM unit_row
),
district AS (
    INSERT INTO unit (code, gso_code, level) SELECT 'bench-' || n, NULL, 'district' FROM generate_series(0, 9) AS n RETURNING id, code
),
district_line AS (
    INSERT INTO unit_version (unit_id, valid, name, outline, outline_quality, source)
    SELECT
        id, '(,)', 'Huyện ' || code,
        ST_Multi(ST_Segmentize(ST_MakeEnvelope(105, 18 + 0.5 * substr(code, 7)::int, 108, 18.5 + 0.5 * substr(code, 7)::int, 4326), 0.0125)), 'schematic', 'generated for measuring'
    FROM district
),
site_row AS (
    INSERT INTO site (code) SELECT 'bench-site-' || n FROM generate_series(0, $1::int - 1) AS n RETURNING id, substr(code, 12)::int AS n
),
site_line AS (
    INSERT INTO site_version (site_id, valid, valid_from_precision, kind, status, name, aliases, stated_units, decided_ha, boundary, boundary_quality, area_srid, source)
    SELECT
        id, '[2020-01-01,)', 'day',
        CASE WHEN n % 3 = 0 THEN 'industrial-zone' ELSE 'industrial-cluster' END,
        (ARRAY['planned', 'established', 'operating'])[1 + n % 3],
        'Khu thử ' || n, '{}', '{}', 100,
        ST_Multi(ST_Segmentize(ST_MakeEnvelope(105 + 0.03 * (n % 100), 18 + 0.08 * (n / 100), 105.0096 + 0.03 * (n % 100), 18.009 + 0.08 * (n / 100), 4326), 0.001)),
        'schematic', 9214, 'generated for measuring'
    FROM site_row
),
layer_line AS (
    INSERT INTO protected_layer (code, kind, name, data_date, valid, extent, quality, area_srid, source)
    VALUES ('bench-rice', 'rice-land', 'Đất lúa thử', '2024-12-31', '(,)', ST_Multi(ST_MakeEnvelope(105, 18, 108, 23, 4326)), 'schematic', 9214, 'generated for measuring')
    RETURNING id
)
INSERT INTO protected_parcel (layer_id, land_use_code, outline)
SELECT layer_line.id, CASE WHEN cell.n % 10 = 0 THEN 'LUK' ELSE 'LUC' END, cell.outline
FROM layer_line
CROSS JOIN (
    SELECT
        n,
        ST_Multi(ST_Segmentize(ST_MakeEnvelope(
            105 + 0.0005 * (n % $3), 18.012 + 0.08 * (n / ($3 * 100)) + 0.0005 * ((n / $3) % 100),
            105.00048 + 0.0005 * (n % $3), 18.01248 + 0.08 * (n / ($3 * 100)) + 0.0005 * ((n / $3) % 100), 4326), 0.0002)) AS outline
    FROM generate_series(0, $2::int - 1) AS n
    ORDER BY outline
) AS cell
