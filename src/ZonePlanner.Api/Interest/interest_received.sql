-- One row a confirmed expression of interest of some provinces, the newest first, with how many there are; of one alone also what was answered and found since.
-- $1 provinces, $2 the id of one, $3 states, $4 plot or need, $5 code of a plot, $6 code of a site, $7 how many at most.
SELECT jsonb_build_object(
    'matched', count(*) OVER (),
    'answers', CASE WHEN $2::uuid IS NULL THEN '[]' ELSE coalesce((
        SELECT jsonb_agg(jsonb_build_object(
            'at', a.at,
            'name', a.name,
            'words', translate(encode(a.words, 'base64'), E'\n', ''),
            'mailed', a.mailed) ORDER BY a.id)
        FROM interest.answer AS a
        WHERE a.expression = e.id), '[]') END,
    'matches', CASE WHEN $2::uuid IS NULL THEN '[]' ELSE coalesce((
        SELECT jsonb_agg(jsonb_build_object('plot', found.code, 'found_at', m.found_at, 'told_at', m.told_at) ORDER BY m.found_at, found.code)
        FROM interest.match AS m
        JOIN plot AS found ON found.id = m.plot_id
        WHERE m.expression = e.id), '[]') END,
    'interest', jsonb_build_object(
        'id', e.id,
        'state', e.state,
        'confirmed_at', e.confirmed_at,
        'language', e.language,
        'plot', p.code,
        'site', s.code,
        'site_name', place.name,
        'need', CASE WHEN e.has_need THEN jsonb_build_object(
            'hectares_from', e.hectares_from,
            'hectares_to', e.hectares_to,
            'province', province_called(e.province),
            'industry', e.industry,
            'power_mw', e.power_mw,
            'water_m3_day', e.water_m3_day,
            'wastewater_m3_day', e.wastewater_m3_day,
            'height_m', e.height_m,
            'price_up_to', e.price_up_to,
            'price_unit', e.price_unit,
            'within', ST_AsText(CASE WHEN ST_NumGeometries(e.area) = 1 THEN ST_GeometryN(e.area, 1) ELSE e.area END, 6)) END,
        'reachable', e.unsubscribed_at IS NULL,
        'address_key', translate(encode(e.address_key, 'base64'), E'\n', ''),
        'contact', translate(encode(e.contact, 'base64'), E'\n', '')))
FROM interest.expression AS e
LEFT JOIN plot AS p ON p.id = e.plot_id
LEFT JOIN site AS s ON s.id = p.site_id
LEFT JOIN LATERAL (
    SELECT v.name
    FROM site_version AS v
    WHERE v.site_id = s.id
      AND upper_inf(v.recorded)
    ORDER BY lower(v.valid) DESC NULLS LAST
    LIMIT 1
) AS place ON true
WHERE e.confirmed_at IS NOT NULL
  AND (cardinality(e.provinces) = 0 OR e.provinces && $1::bigint[])
  AND ($2::uuid IS NULL OR e.id = $2::uuid)
  AND ($3::text[] IS NULL OR e.state = ANY ($3::text[]))
  AND ($4::text IS NULL OR ($4::text = 'plot') = (e.plot_id IS NOT NULL))
  AND ($5::text IS NULL OR p.code = $5::text)
  AND ($6::text IS NULL OR s.code = $6::text)
ORDER BY e.confirmed_at DESC, e.id
LIMIT $7::int
