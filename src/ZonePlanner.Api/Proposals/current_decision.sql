-- One row: the decision on record of a number, signed on a day or on a day that is not known.
-- $1 number, $2 day or null.
SELECT d.id, d.code
FROM decision AS d
WHERE d.number = $1::text
  AND upper_inf(d.recorded)
  AND (d.signed_on IS NULL OR $2::date IS NULL OR d.signed_on = $2::date)
ORDER BY d.signed_on NULLS LAST, d.id
LIMIT 1
