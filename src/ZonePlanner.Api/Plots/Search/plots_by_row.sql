-- One row: a plot as the search shows it, by the number of its row.
-- $1 the numbers.
SELECT
    p.id,
    p.sheet::text AS sheet,
    ARRAY[p.port_km, p.airport_km, p.expressway_km, p.rail_km] AS km
FROM plot_search AS p
WHERE p.id = ANY ($1::bigint[])
