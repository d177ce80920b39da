-- One row a province that needs without a plot name, or none: how many people, and how many hectares they want. $1 provinces.
WITH wanted AS (
    SELECT
        min(province_called(e.province)) AS province,
        count(DISTINCT address_key) AS people,
        sum(coalesce(hectares_from, hectares_to)) AS hectares_from,
        sum(coalesce(hectares_to, hectares_from)) AS hectares_to
    FROM interest.expression AS e
    WHERE confirmed_at IS NOT NULL
      AND plot_id IS NULL
      AND (cardinality(provinces) = 0 OR provinces && $1::bigint[])
    -- However it was written, it is one province.
    GROUP BY provinces
)
SELECT jsonb_build_object(
    'province', province,
    'people', CASE WHEN people < 3 THEN '<3' ELSE people::text END,
    'hectares_from', CASE WHEN people >= 3 THEN hectares_from END,
    'hectares_to', CASE WHEN people >= 3 THEN hectares_to END)
FROM wanted
ORDER BY province NULLS LAST
