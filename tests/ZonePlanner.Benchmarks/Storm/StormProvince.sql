-- A province of $1 by $1 clusters of about 10 ha that share their edges, with rice land north of them. Nothing random.
WITH unit_row AS (
    INSERT INTO unit (code, gso_code, level) VALUES ('storm-2025', NULL, 'province') RETURNING id
),
unit_line AS (
    INSERT INTO unit_version (unit_id, valid, name, outline, outline_quality, area_srid, source)
    SELECT id, '[2025-07-01,)', 'Tỉnh Bão', ST_Multi(ST_MakeEnvelope(105.9, 20.9, 106.3, 21.3, 4326)), 'schematic', 9214, 'generated for a test of strength'
    FROM unit_row
),
site_row AS (
    INSERT INTO site (code) SELECT 'storm-' || n FROM generate_series(0, $1::int * $1::int - 1) AS n RETURNING id, substr(code, 7)::int AS n
),
layer_line AS (
    INSERT INTO protected_layer (code, kind, name, data_date, valid, extent, quality, area_srid, source)
    VALUES ('storm-rice', 'rice-land', 'Đất lúa thử', '2024-12-31', '(,)', ST_Multi(ST_MakeEnvelope(105.9, 20.9, 106.3, 21.3, 4326)), 'schematic', 9214, 'generated for a test of strength')
    RETURNING id
),
parcel AS (
    INSERT INTO protected_parcel (layer_id, land_use_code, outline)
    SELECT id, 'LUC', ST_Multi(ST_MakeEnvelope(106, 21 + 0.003 * $1::int, 106 + 0.003 * $1::int, 21.01 + 0.003 * $1::int, 4326))
    FROM layer_line
)
INSERT INTO site_version (site_id, valid, valid_from_precision, kind, status, name, aliases, stated_units, decided_ha, boundary, boundary_quality, area_srid, province_id, source)
SELECT
    s.id, '[2026-01-01,)', 'day', 'industrial-cluster', 'established', 'Cụm Bão ' || s.n, '{}', '{}', 10,
    ST_Multi(ST_MakeEnvelope(106 + 0.003 * (s.n % $1::int), 21 + 0.003 * (s.n / $1::int), 106.003 + 0.003 * (s.n % $1::int), 21.003 + 0.003 * (s.n / $1::int), 4326)),
    'surveyed', 9214, u.id, 'generated for a test of strength'
FROM site_row AS s
CROSS JOIN unit_row AS u
