-- One row: the last boundary on the record of a site that is reinstated; none if it never had one.
-- $1 the site's code.
SELECT v.boundary
FROM site AS s
JOIN site_version AS v ON v.site_id = s.id
WHERE s.code = $1::text
  AND upper_inf(v.recorded)
  AND v.boundary IS NOT NULL
ORDER BY lower(v.valid) DESC NULLS LAST
LIMIT 1
