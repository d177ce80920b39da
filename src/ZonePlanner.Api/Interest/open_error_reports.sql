-- One row: how many reports of errors about a site and its plots, or about a plot, are not closed. $1 code of the site, $2 code of the plot.
SELECT count(*)
FROM interest.error_report AS r
JOIN site AS s ON s.id = r.site_id
LEFT JOIN plot AS p ON p.id = r.plot_id
WHERE r.state <> 'closed'
  AND (s.code = $1::text OR p.code = $2::text)
