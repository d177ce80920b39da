-- One row: a site found, the best match first. Without words all match alike, in the order of their codes.
-- $1 words or null, $2 kinds, $3 statuses or null, $4 the provinces a site may belong to or null, $5 those it may lie in, $6 unit or null,
-- $7 the day, $8 known at, $9 how many, $10 rank and $11 code of the last site of the page before or null.
WITH asked AS (
    SELECT
        fold($1::text) AS words,
        regexp_split_to_array(fold($1::text), '\s+') AS each_word
),
candidate AS (
    SELECT
        s.code,
        v.*
    FROM site_version AS v
    JOIN site AS s ON s.id = v.site_id
    WHERE v.valid @> $7::date
      AND v.recorded @> $8::timestamptz
      AND ($2::text[] IS NULL OR v.kind = ANY ($2::text[]))
      AND ($3::text[] IS NULL OR v.status = ANY ($3::text[]))
      AND ($4::bigint[] IS NULL OR v.province_id = ANY ($4::bigint[]) OR EXISTS (
          SELECT
          FROM site_share AS part
          JOIN unit_version AS u ON u.id = part.unit_version_id
          WHERE part.site_version_id = v.id
            AND u.unit_id = ANY ($5::bigint[])
            AND u.recorded @> $8::timestamptz))
      AND ($6::text IS NULL OR $6::text = ANY (v.stated_units) OR EXISTS (
          SELECT
          FROM site_share AS part
          JOIN unit_version AS u ON u.id = part.unit_version_id
          JOIN unit ON unit.id = u.unit_id
          WHERE part.site_version_id = v.id
            AND unit.code = $6::text
            AND u.recorded @> $8::timestamptz))
),
ranked AS (
    SELECT
        candidate.*,
        CASE
            WHEN asked.words IS NULL THEN 0
            WHEN asked.words IN (folded.name, code) OR asked.words = ANY (SELECT fold(alias) FROM unnest(aliases) AS alias) THEN 5
            WHEN starts_with(folded.name, asked.words) THEN 4
            WHEN position(asked.words IN folded.name) > 0 THEN 3
            WHEN (SELECT bool_and(position(word IN folded.everything) > 0) FROM unnest(asked.each_word) AS word) THEN 2
            ELSE round(word_similarity(asked.words, folded.names)::numeric, 3)
        END AS rank
    FROM candidate
    CROSS JOIN asked
    CROSS JOIN LATERAL (
        SELECT
            fold(candidate.name) AS name,
            fold(concat_ws(' ', candidate.name, array_to_string(aliases, ' '))) AS names,
            fold(concat_ws(' ', candidate.name, array_to_string(aliases, ' '), name_en, code, replace(code, '-', ' '), CASE kind
                WHEN 'industrial-zone' THEN 'kcn khu công nghiệp'
                WHEN 'industrial-cluster' THEN 'ccn cụm công nghiệp'
                WHEN 'economic-zone' THEN 'kkt khu kinh tế'
                ELSE 'cntt khu công nghệ thông tin tập trung'
            END)) AS everything
    ) AS folded
),
found AS (
    -- What only resembles the words is shown when nothing holds them: a typo or two.
    SELECT *
    FROM ranked
    WHERE $1::text IS NULL
       OR rank >= 2
       OR rank >= 0.5 AND NOT EXISTS (SELECT FROM ranked AS better WHERE better.rank >= 2)
),
page AS (
    SELECT *
    FROM found
    WHERE $10::numeric IS NULL
       OR rank < $10::numeric
       OR rank = $10::numeric AND code > $11::text COLLATE "C"
    ORDER BY rank DESC, code COLLATE "C"
    LIMIT $9::int
)
SELECT json_build_object(
    'rank', page.rank,
    'matched', (SELECT count(*) FROM found),
    'site', json_build_object(
        'code', page.code,
        'name', page.name,
        'name_en', page.name_en,
        'aliases', page.aliases,
        'kind', page.kind,
        'status', page.status,
        'in_force', in_force(page.status),
        'quality', page.boundary_quality,
        'decided_ha', page.decided_ha,
        'declared_ha', page.declared_ha,
        'measured_ha', trim_scale(round(page.measured_m2::numeric / 10000, 4)),
        'geodesic_ha', trim_scale(round(page.geodesic_m2::numeric / 10000, 4)),
        'area_crs', 'EPSG:' || page.area_srid,
        'province', province.code,
        'province_name', (
            SELECT u.name
            FROM unit_version AS u
            WHERE u.unit_id = page.province_id
              AND u.recorded @> $8::timestamptz
            ORDER BY u.valid @> $7::date DESC, upper(u.valid) DESC
            LIMIT 1),
        'decision', (
            SELECT coalesce(known.number, known.title)
            FROM decision AS cited
            JOIN decision AS known ON known.code = cited.code
            WHERE cited.id = page.decision_id
              AND known.recorded @> $8::timestamptz),
        'valid_from', lower(page.valid),
        'valid_from_precision', page.valid_from_precision,
        'valid_to', upper(page.valid),
        'bbox', CASE WHEN page.boundary IS NOT NULL THEN ARRAY[
            round(ST_XMin(page.boundary)::numeric, 7),
            round(ST_YMin(page.boundary)::numeric, 7),
            round(ST_XMax(page.boundary)::numeric, 7),
            round(ST_YMax(page.boundary)::numeric, 7)] END))
FROM page
LEFT JOIN unit AS province ON province.id = page.province_id
ORDER BY page.rank DESC, page.code COLLATE "C"
