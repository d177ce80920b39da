-- At most one row: a site by its code, and the province it belongs to now. $1 the code.
SELECT
    s.id,
    v.province_id
FROM site AS s
JOIN site_version AS v ON v.site_id = s.id
WHERE s.code = $1::text
  AND upper_inf(v.recorded)
ORDER BY lower(v.valid) DESC NULLS LAST
LIMIT 1
