-- One row: a site that a recording changed, the oldest recording first and of one recording by code: what a subscription has not been told yet.
-- $1 known by this version, $2 provinces or null, $3 the version told of last, $4 the last site told of in it or null for all of them, $5 how many.
SELECT
    recording.version,
    changed.site_id
FROM recording
CROSS JOIN LATERAL (
    SELECT v.site_id
    FROM site_version AS v
    WHERE lower(v.recorded) = recording.instant
      AND ($2::bigint[] IS NULL OR v.province_id = ANY ($2::bigint[]))
    UNION
    SELECT v.site_id
    FROM site_version AS v
    WHERE upper(v.recorded) = recording.instant
      AND ($2::bigint[] IS NULL OR v.province_id = ANY ($2::bigint[]))
) AS changed
JOIN site ON site.id = changed.site_id
WHERE recording.version BETWEEN $3::bigint AND $1::bigint
  AND (recording.version > $3::bigint OR site.code > $4::text COLLATE "C")
ORDER BY
    recording.version,
    site.code COLLATE "C"
LIMIT $5::int
