-- One row: a line of the record that a change ends or cuts short: what the record says of a site on a day and after it.
-- $1 code of the site, $2 the day.
SELECT v.id
FROM site AS s
JOIN site_version AS v ON v.site_id = s.id
WHERE s.code = $1::text
  AND upper_inf(v.recorded)
  AND v.valid && daterange($2::date, NULL)
ORDER BY lower(v.valid) NULLS FIRST
