-- One row: a site that plots may be laid out in, with the province it belongs to.
-- $1 code, $2 the day from which.
SELECT
    site.id,
    coalesce((
        SELECT place.province_id
        FROM site_version AS place
        WHERE place.site_id = site.id
          AND upper_inf(place.recorded)
          AND place.province_id IS NOT NULL
        ORDER BY place.valid @> $2::date DESC, lower(place.valid) DESC NULLS LAST
        LIMIT 1), 0) AS province_id
FROM site
WHERE site.code = $1::text
