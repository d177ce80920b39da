-- One row: what one recording changed about one site: what the record said of its newest state before and after, and by which movement and decision.
-- $1 versions of the record and $2 sites, pair by pair; rows come in their order.
WITH asked AS (
    SELECT
        pair.place,
        recording.version,
        recording.instant,
        site.id AS site_id,
        site.code
    FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS pair (version, site_id, place)
    JOIN recording ON recording.version = pair.version
    JOIN site ON site.id = pair.site_id
),
begun AS (
    -- Of several periods the last: what came before it is cut short, and is no change of its own.
    SELECT
        asked.place,
        line.*
    FROM asked
    JOIN LATERAL (
        SELECT v.*
        FROM site_version AS v
        WHERE v.site_id = asked.site_id
          AND lower(v.recorded) = asked.instant
        ORDER BY lower(v.valid) DESC NULLS LAST
        LIMIT 1
    ) AS line ON true
),
known AS (
    -- What the record said until then: of the first day of the new state, else of the nearest day before it.
    SELECT
        asked.place,
        line.*
    FROM asked
    LEFT JOIN begun ON begun.place = asked.place
    JOIN LATERAL (
        SELECT v.*
        FROM site_version AS v
        WHERE v.site_id = asked.site_id
          AND lower(v.recorded) < asked.instant
          AND (upper_inf(v.recorded) OR upper(v.recorded) >= asked.instant)
          AND (begun.id IS NULL AND upper(v.recorded) = asked.instant
               OR v.valid @> lower(begun.valid)
               OR lower(v.valid) IS NOT DISTINCT FROM lower(begun.valid)
               OR coalesce(lower(v.valid), '-infinity') < lower(begun.valid))
        ORDER BY lower(v.valid) DESC NULLS LAST
        LIMIT 1
    ) AS line ON true
),
told AS (
    SELECT
        line.place,
        line.is_new,
        json_build_object(
            'line', line.id,
            'status', line.status,
            'kind', line.kind,
            'name', line.name,
            'name_en', line.name_en,
            'decided_ha', line.decided_ha,
            'declared_ha', line.declared_ha,
            'measured_ha', trim_scale(round(line.measured_m2::numeric / 10000, 4)),
            'quality', line.boundary_quality,
            'province', (SELECT unit.code FROM unit WHERE unit.id = line.province_id),
            'valid_from', lower(line.valid),
            'valid_to', upper(line.valid),
            'begun_by', (SELECT m.code FROM movement AS m WHERE m.id = line.begun_by_id),
            'decision', (SELECT d.code FROM decision AS d WHERE d.id = line.decision_id)) AS state
    FROM (
        SELECT
            begun.*,
            true AS is_new
        FROM begun
        UNION ALL
        SELECT
            known.*,
            false
        FROM known
    ) AS line
)
SELECT json_build_object(
    'version', asked.version,
    'instant', asked.instant,
    'site', asked.code,
    'is_first', NOT EXISTS (
        SELECT
        FROM site_version AS v
        WHERE v.site_id = asked.site_id
          AND lower(v.recorded) < asked.instant),
    'is_redrawn', begun.id IS NOT NULL AND known.id IS NOT NULL AND begun.boundary IS DISTINCT FROM known.boundary,
    'before', (SELECT told.state FROM told WHERE told.place = asked.place AND NOT told.is_new),
    'after', (SELECT told.state FROM told WHERE told.place = asked.place AND told.is_new),
    'movement', (
        SELECT json_build_object(
            'code', m.code,
            'kind', m.kind,
            'on', m.on,
            'into_site', (SELECT into_site.code FROM site AS into_site WHERE into_site.id = m.into_site_id),
            'ha_delta', m.ha_delta)
        FROM movement AS m
        WHERE m.id = begun.begun_by_id),
    'decision', (
        SELECT json_build_object('code', d.code, 'number', d.number, 'issuer', d.issuer, 'title', d.title, 'title_en', d.title_en, 'signed_on', d.signed_on, 'link', d.link)
        FROM decision AS d
        WHERE d.id = begun.decision_id))
FROM asked
LEFT JOIN begun ON begun.place = asked.place
LEFT JOIN known ON known.place = asked.place
ORDER BY asked.place
