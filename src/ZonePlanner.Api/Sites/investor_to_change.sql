-- One row: the site of the code $1, the province it belongs to on the day $2, the number of the newest line about who builds it (0: none), and the later of
-- that day and the one from which the last of them builds it: whoever recorded it, it is what holds then.
SELECT
    site.id,
    coalesce(province_of_site(site.id, $2::date), 0),
    coalesce(max(line.id), 0),
    greatest($2::date, max(lower(line.valid)))
FROM site
LEFT JOIN site_investor AS line
    ON line.site_id = site.id
    AND upper_inf(line.recorded)
WHERE site.code = $1::text
GROUP BY site.id
