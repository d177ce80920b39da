-- One row: a plot of a site that ends on a day, which from then on would lie in no site in force.
-- $1 codes of the sites (text[]), $2 the day, $3 units whose held plots may be told of (bigint[]).
SELECT site.code, gone.code, gone.held, gone.m2, gone.outside
FROM site
CROSS JOIN plots_left(site.id, NULL::geometry, daterange($2::date, NULL), 'infinity'::timestamptz, $3::bigint[]) AS gone
WHERE site.code = ANY ($1::text[])
