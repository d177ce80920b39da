-- One row: a site that a recording changed, or whose plots it changed as far as anybody sees, the newest recording first and of one recording by subject: code, or code/plots.
-- $1 known by this version, $2 provinces or null, $3 site or null, $4 version and $5 subject of the last one of the page before or null, $6 how many.
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
    WHERE recording.version <= $1::bigint
      AND ($3::text IS NULL OR changed.site = $3::text)
      -- Its own recordings are looked through, not all.
      AND ($3::text IS NULL OR recording.instant IN (SELECT own.at FROM instants_of_site($3::text) AS own))
      AND ($4::bigint IS NULL OR recording.version < $4::bigint OR recording.version = $4::bigint AND changed.subject > $5::text COLLATE "C")
      -- Said apart, so that the index of versions serves.
      AND recording.version <= coalesce($4::bigint, $1::bigint)
    ORDER BY
        recording.version DESC,
        changed.subject COLLATE "C"
) AS written
-- What is seen of plots is compared last, in this order, and no further than the page goes.
WHERE NOT written.is_of_plots OR EXISTS (SELECT FROM seen_plot_changes(written.site_id, written.instant))
ORDER BY
    written.version DESC,
    written.subject COLLATE "C"
LIMIT $6::int
