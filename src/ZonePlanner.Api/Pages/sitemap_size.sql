-- One row: how many sites in force and plots have a page on day $1, as known at $2.
SELECT
    (SELECT count(*)
     FROM site_version AS v
     WHERE v.valid @> $1::date
       AND v.recorded @> $2::timestamptz
       AND in_force(v.status))
    + (SELECT count(*) FROM disclosed_plots(daterange($1::date, $1::date, '[]'), $2::timestamptz, NULL))
