-- One row: whether the record has ever said anything of a site.
-- $1 code, $2 known at.
SELECT EXISTS (
    SELECT
    FROM site
    JOIN site_version AS v ON v.site_id = site.id
    WHERE site.code = $1::text
      AND lower(v.recorded) <= $2::timestamptz)
