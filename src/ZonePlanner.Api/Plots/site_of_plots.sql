-- One row: a site that plots may be laid out in, with the province it belongs to.
-- $1 code, $2 the day from which.
SELECT
    site.id,
    coalesce(province_of_site(site.id, $2::date), 0) AS province_id
FROM site
WHERE site.code = $1::text
