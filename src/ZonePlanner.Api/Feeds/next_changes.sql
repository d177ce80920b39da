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
        changed.subject
    FROM recording
    CROSS JOIN LATERAL subjects_changed(recording.instant, $2::bigint[]) AS changed
    WHERE recording.version BETWEEN $3::bigint AND $1::bigint
      AND (recording.version > $3::bigint OR changed.subject > $4::text COLLATE "C")
    ORDER BY
        recording.version,
        changed.subject COLLATE "C"
) AS written
-- What is seen of plots is compared last, in this order, and no further than is told at once.
WHERE NOT written.is_of_plots OR EXISTS (SELECT FROM seen_plot_changes(written.site_id, written.instant))
ORDER BY
    written.version,
    written.subject COLLATE "C"
LIMIT $5::int
