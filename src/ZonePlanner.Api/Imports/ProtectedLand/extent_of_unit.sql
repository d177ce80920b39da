-- The latest outline of the unit with code $1.
SELECT v.outline
FROM unit AS u
JOIN unit_version AS v ON v.unit_id = u.id
WHERE u.code = $1
  AND upper_inf(v.recorded)
  AND v.outline IS NOT NULL
ORDER BY upper(v.valid) DESC NULLS FIRST
LIMIT 1;
