-- One row a need whose owner is to be told, and was not within a day: with the plots not told of yet, and what of the need nobody reported about each.
-- $1 the day, $2 known at.
SELECT jsonb_build_object(
    'id', e.id,
    'address_key', translate(encode(e.address_key, 'base64'), E'\n', ''),
    'contact', translate(encode(e.contact, 'base64'), E'\n', ''),
    'language', e.language,
    'plots', jsonb_agg(jsonb_build_object(
        'code', seen.code,
        'site_name', seen.site_name,
        'hectares', round((seen.measured_m2 / 10000)::numeric, 4),
        'price_from', seen.price_from,
        'price_to', seen.price_to,
        'price_unit', seen.price_unit,
        'unknown', to_jsonb(array_remove(ARRAY[
            CASE WHEN e.industry IS NOT NULL AND seen.industries_allowed = '{}' THEN 'industry' END,
            CASE WHEN e.power_mw IS NOT NULL AND seen.power_mw IS NULL THEN 'power' END,
            CASE WHEN e.water_m3_day IS NOT NULL AND seen.water_m3_day IS NULL THEN 'water' END,
            CASE WHEN e.wastewater_m3_day IS NOT NULL AND seen.wastewater_m3_day IS NULL THEN 'wastewater' END,
            CASE WHEN e.height_m IS NOT NULL AND seen.height_m IS NULL THEN 'height' END,
            CASE WHEN e.price_up_to IS NOT NULL AND (seen.price_from IS NULL OR seen.price_unit <> e.price_unit) THEN 'price' END], NULL)))
        ORDER BY seen.code))
FROM interest.match AS m
JOIN interest.expression AS e ON e.id = m.expression
JOIN disclosed_plots(daterange($1::date, $1::date, '[]'), $2::timestamptz, NULL::bigint[]) AS seen ON seen.plot_id = m.plot_id
WHERE m.told_at IS NULL
  AND e.unsubscribed_at IS NULL
  AND (e.told_at IS NULL OR e.told_at <= now() - interval '1 day')
GROUP BY e.id
LIMIT 500
