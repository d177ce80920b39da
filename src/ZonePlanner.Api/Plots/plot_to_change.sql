-- One row: what is known now of the plot of a code: its number, the province of its site, its revision (the number of its newest line), its lines from a day on.
-- $1 code, $2 the day.
SELECT
    plot.id,
    coalesce(province_of_site(plot.site_id, $2::date), 0) AS province_id,
    coalesce(max(line.id), 0) AS revision,
    coalesce(array_agg(line.id ORDER BY line.valid) FILTER (WHERE line.valid && daterange($2::date, NULL)), '{}') AS lines
FROM plot
LEFT JOIN plot_version AS line ON line.plot_id = plot.id AND upper_inf(line.recorded)
WHERE plot.code = $1::text
GROUP BY plot.id
