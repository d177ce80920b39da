-- One row: a page (what it is about, its code), and when what it says was last recorded, in the order of paths: sites in force, and plots as everybody may see them.
-- $1 the day, $2 known at, $3 how many to pass over, $4 how many.
SELECT
    page.path,
    page.code,
    page.recorded_at
FROM (
    SELECT
        'sites' AS path,
        site.code,
        lower(v.recorded) AS recorded_at
    FROM site_version AS v
    JOIN site ON site.id = v.site_id
    WHERE v.valid @> $1::date
      AND v.recorded @> $2::timestamptz
      AND in_force(v.status)
    UNION ALL
    SELECT
        'plots',
        seen.code,
        lower(seen.recorded)
    FROM disclosed_plots(daterange($1::date, $1::date, '[]'), $2::timestamptz, NULL) AS seen
) AS page
ORDER BY page.path DESC, page.code COLLATE "C"
OFFSET $3::bigint
LIMIT $4::bigint
