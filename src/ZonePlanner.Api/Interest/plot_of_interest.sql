-- At most one row: a plot as everybody may see it, and the province of its site. $1 the code, $2 the day, $3 known at.
SELECT
    seen.plot_id,
    seen.province_id,
    seen.site_id
FROM disclosed_plots(daterange($2::date, $2::date, '[]'), $3::timestamptz, NULL::bigint[]) AS seen
WHERE seen.code = $1::text
LIMIT 1
