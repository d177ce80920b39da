-- One row: a site as the law has it on a day, or as it last was, or as it will first be, with all that touches it. None: not known by then.
-- $1 code, $2 the day, $3 known at, $4 the day whose units are used or null.
WITH line AS (
    SELECT
        s.code,
        v.*
    FROM site AS s
    JOIN site_version AS v ON v.site_id = s.id
    WHERE s.code = $1::text
      AND v.recorded @> $3::timestamptz
    ORDER BY
        v.valid @> $2::date DESC,
        upper(v.valid) <= $2::date DESC NULLS LAST,
        CASE WHEN upper(v.valid) <= $2::date THEN upper(v.valid) END DESC NULLS LAST,
        lower(v.valid)
    LIMIT 1
),
known_movement AS (
    SELECT
        m.*,
        (SELECT cited.code FROM decision AS cited WHERE cited.id = m.decision_id) AS decision_code
    FROM movement AS m
    WHERE m.recorded @> $3::timestamptz
),
touching AS (
    SELECT m.*
    FROM line
    JOIN known_movement AS m ON m.site_id = line.site_id
        OR m.into_site_id = line.site_id
        -- A line may be begun or ended by a movement that names no site.
        OR m.code IN (SELECT cited.code FROM movement AS cited WHERE cited.id IN (line.begun_by_id, line.ended_by_id))
),
approval AS (
    SELECT
        a.*,
        (SELECT cited.code FROM decision AS cited WHERE cited.id = a.decision_id) AS decision_code
    FROM line
    JOIN conversion_approval AS a ON a.site_id = line.site_id
    WHERE a.recorded @> $3::timestamptz
),
cited_decision AS (
    SELECT cited.code
    FROM line
    JOIN decision AS cited ON cited.id = line.decision_id
    UNION
    SELECT decision_code FROM touching
    UNION
    SELECT decision_code FROM approval
),
level AS (
    SELECT
        word,
        place,
        coalesce($4::date, geography_of(word, $2::date, $3::timestamptz)) AS geography
    FROM unnest(ARRAY['province', 'district', 'commune']) WITH ORDINALITY AS level (word, place)
),
unit_line AS (
    SELECT
        level.word AS level,
        level.place,
        level.geography,
        unit.code,
        u.name,
        part.m2
    FROM line
    JOIN site_share AS part ON part.site_version_id = line.id
    JOIN unit_version AS u ON u.id = part.unit_version_id
    JOIN unit ON unit.id = u.unit_id
    JOIN level ON level.word = unit.level
    WHERE u.valid @> level.geography
      AND u.recorded @> $3::timestamptz
    UNION ALL
    -- What the source says stands in where there is no outline to measure; a province that had become part of another by then is that one.
    SELECT DISTINCT
        unit.level,
        level.place,
        level.geography,
        unit.code,
        u.name,
        NULL::double precision
    FROM line
    JOIN unit AS said ON said.code = ANY (line.stated_units) OR said.id = line.province_id
    JOIN level ON level.word = said.level
    LEFT JOIN unit_succession AS s ON said.level = 'province' AND s.from_id = said.id AND s.on <= level.geography AND s.recorded @> $3::timestamptz
    JOIN unit ON unit.id = coalesce(s.to_id, said.id)
    JOIN LATERAL (
        SELECT named.name
        FROM unit_version AS named
        WHERE named.unit_id = unit.id
          AND named.recorded @> $3::timestamptz
        ORDER BY named.valid @> level.geography DESC, upper(named.valid) DESC
        LIMIT 1
    ) AS u ON true
    WHERE line.boundary IS NULL
)
SELECT json_build_object(
    'line', json_build_object(
        'code', line.code,
        'name', line.name,
        'name_en', line.name_en,
        'aliases', line.aliases,
        'kind', line.kind,
        'status', line.status,
        'quality', line.boundary_quality,
        'decided_ha', line.decided_ha,
        'declared_ha', line.declared_ha,
        'measured_m2', line.measured_m2,
        'geodesic_m2', line.geodesic_m2,
        'area_srid', line.area_srid,
        'source_crs', line.source_crs,
        'province', (SELECT code FROM unit WHERE id = line.province_id),
        'decision', (SELECT code FROM decision WHERE id = line.decision_id),
        'begun_by', (SELECT code FROM movement WHERE id = line.begun_by_id),
        'ended_by', (SELECT code FROM movement WHERE id = line.ended_by_id),
        'valid_from', lower(line.valid),
        'valid_from_precision', line.valid_from_precision,
        'valid_to', upper(line.valid),
        'source', line.source,
        'note', line.note,
        'bbox', CASE WHEN line.boundary IS NOT NULL THEN ARRAY[
            round(ST_XMin(line.boundary)::numeric, 7),
            round(ST_YMin(line.boundary)::numeric, 7),
            round(ST_XMax(line.boundary)::numeric, 7),
            round(ST_YMax(line.boundary)::numeric, 7)] END),
    'units', coalesce((
        SELECT json_agg(json_build_object('level', level, 'geography', geography, 'code', code, 'name', name, 'm2', m2) ORDER BY place, code COLLATE "C")
        FROM unit_line), '[]'),
    'movements', coalesce((
        SELECT json_agg(json_build_object(
            'code', m.code,
            'kind', m.kind,
            'site', (SELECT code FROM site WHERE id = m.site_id),
            'into_site', (SELECT code FROM site WHERE id = m.into_site_id),
            'on', m.on,
            'on_precision', m.on_precision,
            'count_delta', m.count_delta,
            'ha_delta', m.ha_delta,
            'plan', (SELECT code FROM plan WHERE id = m.plan_id),
            'group', (SELECT code FROM movement_group WHERE id = m.group_id),
            'names', (SELECT named.code FROM movement AS named WHERE named.id = m.names_id),
            'decision', m.decision_code,
            'source', m.source,
            'note', m.note) ORDER BY m.on NULLS FIRST, m.code COLLATE "C")
        FROM touching AS m), '[]'),
    'approvals', coalesce((
        SELECT json_agg(json_build_object(
            'land_use_code', a.land_use_code,
            'hectares', a.hectares,
            'decision', a.decision_code,
            'valid_from', lower(a.valid),
            'valid_to', upper(a.valid),
            'in_force', a.valid @> $2::date,
            'source', a.source,
            'note', a.note) ORDER BY lower(a.valid) NULLS FIRST, a.land_use_code)
        FROM approval AS a), '[]'),
    'decisions', coalesce((
        SELECT json_agg(json_build_object(
            'code', d.code,
            'number', d.number,
            'issuer', d.issuer,
            'title', d.title,
            'title_en', d.title_en,
            'signed_on', d.signed_on,
            'in_force_on', d.in_force_on,
            'year', d.year,
            'link', d.link,
            'source', d.source,
            'note', d.note) ORDER BY coalesce(d.in_force_on, d.signed_on, make_date(d.year, 1, 1)) NULLS FIRST, d.code COLLATE "C")
        FROM decision AS d
        JOIN cited_decision AS cited ON cited.code = d.code
        WHERE d.recorded @> $3::timestamptz), '[]'))
FROM line
