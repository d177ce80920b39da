-- One row: a site that a recording changed, the newest recording first and of one recording by code.
-- $1 known by this version, $2 provinces or null, $3 site or null, $4 version and $5 code of the last one of the page before or null, $6 how many.
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
WHERE recording.version <= $1::bigint
  AND ($3::text IS NULL OR site.code = $3::text)
  AND ($4::bigint IS NULL OR recording.version < $4::bigint OR recording.version = $4::bigint AND site.code > $5::text COLLATE "C")
  -- Said apart, so that the index of versions serves.
  AND recording.version <= coalesce($4::bigint, $1::bigint)
ORDER BY
    recording.version DESC,
    site.code COLLATE "C"
LIMIT $6::int
