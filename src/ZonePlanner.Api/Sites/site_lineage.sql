-- One row: the sites a site came from and went into, and the movements that joined them. None: not known by then.
-- $1 code, $2 the day by which movements have taken effect, $3 known at.
WITH RECURSIVE asked AS (
    SELECT s.id
    FROM site AS s
    WHERE s.code = $1::text
      AND EXISTS (SELECT FROM site_version AS v WHERE v.site_id = s.id AND v.recorded @> $3::timestamptz)
),
passage AS (
    -- A movement by which land goes from one site into another.
    SELECT m.*
    FROM movement AS m
    WHERE m.site_id <> m.into_site_id
      AND m.recorded @> $3::timestamptz
      AND (m.on IS NULL OR m.on <= $2::date)
),
-- UNION keeps each site once, so a circle ends where it began and paths that meet again are walked once.
origin AS (
    SELECT asked.id
    FROM asked
    UNION
    SELECT passage.site_id
    FROM origin
    JOIN passage ON passage.into_site_id = origin.id
),
issue AS (
    SELECT asked.id
    FROM asked
    UNION
    SELECT passage.into_site_id
    FROM issue
    JOIN passage ON passage.site_id = issue.id
),
node AS (
    SELECT
        s.id,
        s.code,
        line.*,
        decided.hectares AS last_decided_ha,
        measured.m2 AS last_measured_m2
    FROM (SELECT id FROM origin UNION SELECT id FROM issue) AS met
    JOIN site AS s ON s.id = met.id
    JOIN LATERAL (
        SELECT
            v.name,
            v.name_en,
            v.kind,
            v.status,
            v.boundary_quality,
            v.valid,
            v.valid_from_precision
        FROM site_version AS v
        WHERE v.site_id = s.id
          AND v.recorded @> $3::timestamptz
        ORDER BY
            v.valid @> $2::date DESC,
            upper(v.valid) <= $2::date DESC NULLS LAST,
            CASE WHEN upper(v.valid) <= $2::date THEN upper(v.valid) END DESC NULLS LAST,
            lower(v.valid)
        LIMIT 1
    ) AS line ON true
    -- A merged site may have no area of its own any more: the last one it had is what went on.
    LEFT JOIN LATERAL (
        SELECT v.decided_ha AS hectares
        FROM site_version AS v
        WHERE v.site_id = s.id
          AND v.recorded @> $3::timestamptz
          AND v.decided_ha IS NOT NULL
          AND (lower(v.valid) IS NULL OR lower(v.valid) <= greatest($2::date, lower(line.valid)))
        ORDER BY lower(v.valid) DESC NULLS LAST
        LIMIT 1
    ) AS decided ON true
    LEFT JOIN LATERAL (
        SELECT v.measured_m2 AS m2
        FROM site_version AS v
        WHERE v.site_id = s.id
          AND v.recorded @> $3::timestamptz
          AND v.measured_m2 IS NOT NULL
          AND (lower(v.valid) IS NULL OR lower(v.valid) <= greatest($2::date, lower(line.valid)))
        ORDER BY lower(v.valid) DESC NULLS LAST
        LIMIT 1
    ) AS measured ON true
),
edge AS (
    SELECT
        passage.*,
        origin_site.code AS from_code,
        into_site.code AS into_code
    FROM passage
    JOIN node AS origin_site ON origin_site.id = passage.site_id
    JOIN node AS into_site ON into_site.id = passage.into_site_id
    WHERE passage.into_site_id IN (SELECT id FROM origin)
       OR passage.site_id IN (SELECT id FROM issue)
)
SELECT json_build_object(
    'sites', (
        SELECT json_agg(json_build_object(
            'code', node.code,
            'name', node.name,
            'name_en', node.name_en,
            'kind', node.kind,
            'status', node.status,
            'in_force', in_force(node.status) AND NOT coalesce(upper(node.valid) <= $2::date, false),
            'quality', node.boundary_quality,
            'valid_from', lower(node.valid),
            'valid_from_precision', node.valid_from_precision,
            'valid_to', upper(node.valid),
            'last_decided_ha', node.last_decided_ha,
            'last_measured_ha', trim_scale(round(node.last_measured_m2::numeric / 10000, 4))) ORDER BY node.code = $1::text DESC, node.code COLLATE "C")
        FROM node),
    'passages', coalesce((
        SELECT json_agg(json_build_object(
            'movement', edge.code,
            'kind', edge.kind,
            'from', edge.from_code,
            'into', edge.into_code,
            'on', edge.on,
            'on_precision', edge.on_precision,
            'hectares', nullif(abs(edge.ha_delta), 0),
            'decision', coalesce(d.number, d.title),
            'decision_code', d.code,
            'decision_title', d.title,
            'source', edge.source,
            'note', edge.note) ORDER BY edge.on NULLS FIRST, edge.code COLLATE "C")
        FROM edge
        LEFT JOIN decision AS cited ON cited.id = edge.decision_id
        LEFT JOIN decision AS d ON d.code = cited.code AND d.recorded @> $3::timestamptz), '[]'))
FROM asked
