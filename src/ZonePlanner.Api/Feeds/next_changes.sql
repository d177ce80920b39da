-- One row: a site that a recording changed, or whose plots it changed as far as anybody sees, the oldest recording first and of one recording by subject (code, or
-- code/plots): what a subscription has not been told yet.
-- $1 known by this version, $2 provinces or null, $3 the version told of last, $4 the last subject told of in it or null for all of them, $5 how many.
SELECT
    written.version,
    written.site_id,
    written.is_of_plots
FROM (
    SELECT
        recording.version,
        recording.instant,
        changed.site_id,
        changed.is_of_plots,
        subject.name AS subject
    FROM recording
    CROSS JOIN LATERAL (
        SELECT
            v.site_id,
            false AS is_of_plots
        FROM site_version AS v
        WHERE lower(v.recorded) = recording.instant
          AND ($2::bigint[] IS NULL OR v.province_id = ANY ($2::bigint[]))
        UNION
        SELECT
            v.site_id,
            false
        FROM site_version AS v
        WHERE upper(v.recorded) = recording.instant
          AND ($2::bigint[] IS NULL OR v.province_id = ANY ($2::bigint[]))
        UNION ALL
        SELECT
            plots.site_id,
            true
        FROM sites_of_plots_written(recording.instant) AS plots
        WHERE $2::bigint[] IS NULL OR EXISTS (
            -- Since then, or until then.
            SELECT
            FROM site_version AS v
            WHERE v.site_id = plots.site_id
              AND v.recorded && tstzrange(recording.instant - interval '1 microsecond', recording.instant, '[]')
              AND v.province_id = ANY ($2::bigint[]))
    ) AS changed
    JOIN site ON site.id = changed.site_id
    CROSS JOIN LATERAL (SELECT CASE WHEN changed.is_of_plots THEN site.code || '/plots' ELSE site.code END AS name) AS subject
    WHERE recording.version BETWEEN $3::bigint AND $1::bigint
      AND (recording.version > $3::bigint OR subject.name > $4::text COLLATE "C")
    ORDER BY
        recording.version,
        subject.name COLLATE "C"
) AS written
-- What is seen of plots is compared last, in this order, and no further than is told at once.
WHERE NOT written.is_of_plots OR EXISTS (SELECT FROM seen_plot_changes(written.site_id, written.instant))
ORDER BY
    written.version,
    written.subject COLLATE "C"
LIMIT $5::int
