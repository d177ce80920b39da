-- One row: a site in force that has a page, and when what it says was last recorded, in the order of codes.
-- $1 the day, $2 known at, $3 how many to pass over, $4 how many.
SELECT
    site.code,
    lower(v.recorded) AS recorded_at
FROM site_version AS v
JOIN site ON site.id = v.site_id
WHERE v.valid @> $1::date
  AND v.recorded @> $2::timestamptz
  AND in_force(v.status)
ORDER BY site.code COLLATE "C"
OFFSET $3::bigint
LIMIT $4::bigint
