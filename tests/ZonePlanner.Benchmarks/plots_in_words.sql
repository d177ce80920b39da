-- A page of the plots that words are in, and how many there are, as one would write it by hand.
-- $1 the day, $2 known at, $3 words.
WITH found AS (
    SELECT
        p.id,
        p.code,
        CASE WHEN p.status IS NULL THEN 1 ELSE 0 END AS unknowns
    FROM plot_search AS p
    WHERE p.known_from <= $2
      AND p.known_to > $2
      AND p.valid_from <= $1
      AND p.valid_to > $1
      AND p.words @@ $3::tsquery
      AND (p.status = 'available' OR p.status IS NULL)
),
page AS (
    SELECT id, code, unknowns
    FROM found
    ORDER BY unknowns, code
    LIMIT 50
)
SELECT
    page.unknowns,
    (SELECT count(*) FROM found) AS matched,
    p.sheet::text,
    p.port_km,
    p.airport_km,
    p.expressway_km,
    p.rail_km
FROM page
JOIN plot_search AS p ON p.id = page.id
ORDER BY page.unknowns, page.code
