-- One row: what one recording changed about the plots of one site, as anybody sees it: how many and how large, in groups by what became of them, and the first of them by code.
-- $1 versions of the record and $2 sites, pair by pair; rows come in their order. $3 how many plots of each are listed.
SELECT json_build_object(
    'version', recording.version,
    'instant', recording.instant,
    'site', site.code,
    'name', place.name,
    'name_en', place.name_en,
    'kind', place.kind,
    'count', told.count,
    'measured_ha', told.measured_ha,
    'changes', told.changes,
    'groups', told.groups,
    'plots', told.plots)
FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS pair (version, site_id, place)
JOIN recording ON recording.version = pair.version
JOIN site ON site.id = pair.site_id
JOIN LATERAL (
    -- As the site is called since, or was until then if that took it off the record.
    SELECT
        v.name,
        v.name_en,
        v.kind
    FROM site_version AS v
    WHERE v.site_id = site.id
      AND v.recorded && tstzrange(recording.instant - interval '1 microsecond', recording.instant, '[]')
    ORDER BY
        v.recorded @> recording.instant DESC,
        lower(v.valid) DESC NULLS LAST
    LIMIT 1
) AS place ON true
CROSS JOIN LATERAL (
    WITH seen AS (
        SELECT
            change.code,
            change.valid_from,
            change.before,
            change.after,
            state.facts ->> 'label' AS label,
            (state.facts ->> 'measuredHa')::numeric AS measured_ha,
            CASE
                WHEN change.is_new THEN ARRAY['new']
                WHEN change.after IS NULL THEN ARRAY['ended']
                WHEN change.before IS NULL THEN ARRAY['period']
                ELSE ARRAY(
                    SELECT fact.key
                    FROM jsonb_each(change.after) AS fact
                    WHERE fact.value <> change.before -> fact.key
                    ORDER BY fact.key COLLATE "C")
            END AS changes
        FROM seen_plot_changes(site.id, recording.instant) AS change
        CROSS JOIN LATERAL (SELECT coalesce(change.after, change.before) AS facts) AS state
    ),
    sorted AS (
        SELECT
            seen.*,
            CASE
                WHEN seen.changes && ARRAY['new', 'ended', 'period'] THEN seen.changes[1]
                WHEN 'status' = ANY (seen.changes) THEN 'status'
                WHEN 'outline' = ANY (seen.changes) THEN 'outline'
                ELSE 'figures'
            END AS what,
            CASE WHEN 'status' = ANY (seen.changes) THEN seen.before ->> 'status' END AS was,
            CASE WHEN 'status' = ANY (seen.changes) THEN seen.after ->> 'status' END AS becomes
        FROM seen
    ),
    grouped AS (
        SELECT
            sorted.what,
            sorted.was,
            sorted.becomes,
            count(*) AS count,
            sum(sorted.measured_ha) AS measured_ha,
            (array_agg(sorted.label ORDER BY sorted.code COLLATE "C"))[:10] AS labels,
            CASE WHEN count(DISTINCT coalesce(sorted.valid_from, '-infinity')) = 1 THEN min(sorted.valid_from) END AS valid_from
        FROM sorted
        GROUP BY
            sorted.what,
            sorted.was,
            sorted.becomes
    ),
    listed AS (
        SELECT
            sorted.code,
            json_build_object(
                'code', sorted.code,
                'label', sorted.label,
                'changes', sorted.changes,
                'valid_from', sorted.valid_from,
                'before', plot_state(sorted.before),
                'after', plot_state(sorted.after)) AS plot
        FROM sorted
        ORDER BY sorted.code COLLATE "C"
        LIMIT $3::int
    )
    SELECT
        (SELECT count(*) FROM seen) AS count,
        (SELECT sum(seen.measured_ha) FROM seen) AS measured_ha,
        (SELECT json_agg(DISTINCT word COLLATE "C") FROM seen CROSS JOIN unnest(seen.changes) AS word) AS changes,
        (SELECT json_agg(grouped ORDER BY grouped.count DESC, grouped.what COLLATE "C", grouped.was COLLATE "C", grouped.becomes COLLATE "C") FROM grouped) AS groups,
        (SELECT json_agg(listed.plot ORDER BY listed.code COLLATE "C") FROM listed) AS plots
) AS told
ORDER BY pair.place
