-- One row: the decision on record of a number, a day, an issuer and a link: every people's committee has a number of its own.
-- $1 number, $2 the day it was signed, $3 issuer or null, $4 link or null.
SELECT d.id, d.code
FROM decision AS d
WHERE d.number = $1::text
  AND upper_inf(d.recorded)
  AND d.signed_on = $2::date
  AND d.issuer IS NOT DISTINCT FROM $3::text
  AND d.link IS NOT DISTINCT FROM $4::text
ORDER BY d.id
LIMIT 1
