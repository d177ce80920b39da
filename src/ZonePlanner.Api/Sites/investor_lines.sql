-- One row a line of now about who builds a site, that holds on a day or later.
-- $1 site, $2 the day.
SELECT held.id
FROM site_investor AS held
WHERE held.site_id = $1::bigint
  AND upper_inf(held.recorded)
  AND held.valid && daterange($2::date, NULL)
