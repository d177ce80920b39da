-- One row: a kind of site in a plan: what is promised, what the ledger says by the day, and what the named sites in force come to.
-- The ledger is the plan's own lines: those that spell out an aggregate line are not added again; a group's hectares are added once.
-- $1 code of the plan, $2 the day, $3 known at.
WITH target AS (
    SELECT
        t.kind,
        max(t.value) FILTER (WHERE t.measure = 'total-count') AS count,
        max(t.value_text) FILTER (WHERE t.measure = 'total-count') AS count_text,
        max(t.value) FILTER (WHERE t.measure = 'total-ha') AS ha,
        max(t.value_text) FILTER (WHERE t.measure = 'total-ha') AS ha_text,
        max(t.year) AS year,
        string_agg(DISTINCT t.note, '; ') AS note
    FROM plan AS p
    JOIN plan_target AS t ON t.plan_id = p.id
    WHERE p.code = $1::text
      AND t.recorded @> $3::timestamptz
      AND t.measure IN ('total-count', 'total-ha')
    GROUP BY t.kind
),
line AS (
    SELECT
        m.site_kind,
        m.count_delta,
        m.ha_delta,
        g.code AS group_code,
        g.ha_delta AS group_ha
    FROM plan AS p
    JOIN movement AS m ON m.plan_id = p.id
    LEFT JOIN movement_group AS cited ON cited.id = m.group_id
    LEFT JOIN movement_group AS g ON g.code = cited.code AND g.recorded @> $3::timestamptz
    WHERE p.code = $1::text
      AND m.recorded @> $3::timestamptz
      AND m.names_id IS NULL
      AND (m.on IS NULL OR m.on <= $2::date)
),
shared AS (
    SELECT
        site_kind,
        sum(ha) AS ha
    FROM (
        SELECT
            min(site_kind) AS site_kind,
            min(group_ha) AS ha
        FROM line
        WHERE group_code IS NOT NULL
        GROUP BY group_code
    ) AS one
    GROUP BY site_kind
),
ledger AS (
    SELECT
        line.site_kind AS kind,
        count(*) AS lines,
        count(*) FILTER (WHERE line.count_delta IS NULL) AS lines_without_count,
        count(*) FILTER (WHERE line.ha_delta IS NULL AND line.group_code IS NULL) AS lines_without_ha,
        coalesce(sum(line.count_delta), 0) AS count,
        coalesce(sum(line.ha_delta), 0) + coalesce(min(shared.ha), 0) AS ha
    FROM line
    LEFT JOIN shared ON shared.site_kind = line.site_kind
    GROUP BY line.site_kind
),
named AS (
    SELECT
        v.kind,
        count(*) FILTER (WHERE NOT later.deferred) AS count,
        count(v.decided_ha) FILTER (WHERE NOT later.deferred) AS with_area,
        sum(v.decided_ha) FILTER (WHERE NOT later.deferred) AS ha,
        count(*) FILTER (WHERE later.deferred) AS deferred
    FROM plan AS p
    JOIN site_version AS v ON v.province_id = p.province_id
    LEFT JOIN movement AS begun ON begun.id = v.begun_by_id
    CROSS JOIN LATERAL (SELECT coalesce(begun.kind = 'defer', false) AS deferred) AS later
    WHERE p.code = $1::text
      AND p.recorded @> $3::timestamptz
      AND v.valid @> $2::date
      AND v.recorded @> $3::timestamptz
      AND in_force(v.status)
    GROUP BY v.kind
)
SELECT json_build_object(
    'kind', kind,
    'target', CASE WHEN target.kind IS NOT NULL THEN json_build_object(
        'count', target.count,
        'count_text', target.count_text,
        'ha', target.ha,
        'ha_text', target.ha_text,
        'year', target.year,
        'note', target.note) END,
    'ledger', CASE WHEN ledger.kind IS NOT NULL THEN json_build_object(
        'count', ledger.count,
        'ha', ledger.ha,
        'lines', ledger.lines,
        'lines_without_count', ledger.lines_without_count,
        'lines_without_ha', ledger.lines_without_ha) END,
    'named', json_build_object(
        'count', coalesce(named.count, 0),
        'with_area', coalesce(named.with_area, 0),
        'without_area', coalesce(named.count - named.with_area, 0),
        'decided_ha', coalesce(named.ha, 0),
        'deferred', coalesce(named.deferred, 0)))
FROM unnest(ARRAY['industrial-zone', 'industrial-cluster', 'economic-zone', 'it-park']) WITH ORDINALITY AS every (kind, place)
LEFT JOIN target USING (kind)
LEFT JOIN ledger USING (kind)
LEFT JOIN named USING (kind)
WHERE target.kind IS NOT NULL
   OR ledger.kind IS NOT NULL
   OR named.kind IS NOT NULL
ORDER BY place
