-- Plots that meet a need now: new ones are kept, those that no longer do are forgotten. What nobody reported of a plot does not speak against it;
-- a need in words only is for the officers to read.
-- $1 the day, $2 known at.
WITH
free AS MATERIALIZED (
    SELECT
        plot_id,
        province_id,
        measured_m2 / 10000 AS hectares,
        industries_allowed,
        industries_refused,
        power_mw,
        water_m3_day,
        wastewater_m3_day,
        height_m,
        price_from,
        price_unit,
        boundary
    FROM disclosed_plots(daterange($1::date, $1::date, '[]'), $2::timestamptz, NULL::bigint[])
    WHERE status = 'available'
),
meeting AS (
    SELECT
        e.id AS expression,
        f.plot_id
    FROM interest.expression AS e
    LEFT JOIN industry AS wanted ON wanted.code = e.industry
    JOIN free AS f
        ON (cardinality(e.provinces) = 0 OR f.province_id = ANY (e.provinces))
       AND (e.hectares_from IS NULL OR f.hectares >= e.hectares_from)
       AND (e.hectares_to IS NULL OR f.hectares <= e.hectares_to)
       AND (f.power_mw >= e.power_mw) IS NOT false
       AND (f.water_m3_day >= e.water_m3_day) IS NOT false
       AND (f.wastewater_m3_day >= e.wastewater_m3_day) IS NOT false
       AND (f.height_m >= e.height_m) IS NOT false
       AND (f.price_unit <> e.price_unit OR f.price_from <= e.price_up_to) IS NOT false
       AND (e.area IS NULL OR ST_Intersects(f.boundary, e.area))
       AND (e.industry = ANY (f.industries_refused) OR wanted.parent = ANY (f.industries_refused)) IS NOT true
       AND (e.industry IS NULL
            OR f.industries_allowed = '{}'
            OR e.industry = ANY (f.industries_allowed)
            OR wanted.parent = ANY (f.industries_allowed)
            OR EXISTS (SELECT FROM industry AS part WHERE part.parent = e.industry AND part.code = ANY (f.industries_allowed)))
    WHERE e.has_need
      AND e.plot_id IS NULL
      AND e.confirmed_at IS NOT NULL
      AND e.unsubscribed_at IS NULL
      AND (cardinality(e.provinces) > 0
           OR e.area IS NOT NULL
           OR num_nonnulls(e.hectares_from, e.hectares_to, e.industry, e.power_mw, e.water_m3_day, e.wastewater_m3_day, e.height_m, e.price_up_to) > 0)
),
gone AS (
    DELETE FROM interest.match AS m
    WHERE NOT EXISTS (SELECT FROM meeting WHERE meeting.expression = m.expression AND meeting.plot_id = m.plot_id)
)
INSERT INTO interest.match (expression, plot_id)
SELECT DISTINCT
    expression,
    plot_id
FROM meeting
ON CONFLICT DO NOTHING
