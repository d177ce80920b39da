-- One row a report of an error about a site or plot of some provinces, the newest first. $1 provinces, $2 the id of one, $3 states, $4 code of the site,
-- $5 code of the plot, $6 how many at most.
SELECT jsonb_build_object(
    'matched', count(*) OVER (),
    'id', r.id,
    'state', r.state,
    'created_at', r.created_at,
    'site', s.code,
    'site_name', place.name,
    'plot', p.code,
    'words', translate(encode(r.words, 'base64'), E'\n', ''),
    'point', CASE WHEN r.place IS NOT NULL THEN jsonb_build_array(ST_X(r.place), ST_Y(r.place)) END,
    'reachable', r.contact IS NOT NULL AND r.confirmed_at IS NOT NULL,
    'language', r.language,
    'address_key', translate(encode(r.address_key, 'base64'), E'\n', ''),
    'contact', translate(encode(r.contact, 'base64'), E'\n', ''),
    'answers', coalesce((
        SELECT jsonb_agg(jsonb_build_object(
            'at', a.at,
            'name', a.name,
            'words', translate(encode(a.words, 'base64'), E'\n', ''),
            'mailed', a.mailed) ORDER BY a.id)
        FROM interest.answer AS a
        WHERE a.report = r.id), '[]'))
FROM interest.error_report AS r
JOIN site AS s ON s.id = r.site_id
LEFT JOIN plot AS p ON p.id = r.plot_id
LEFT JOIN LATERAL (
    SELECT v.name
    FROM site_version AS v
    WHERE v.site_id = s.id
      AND upper_inf(v.recorded)
    ORDER BY lower(v.valid) DESC NULLS LAST
    LIMIT 1
) AS place ON true
WHERE (cardinality(r.provinces) = 0 OR r.provinces && $1::bigint[])
  AND ($2::uuid IS NULL OR r.id = $2::uuid)
  AND ($3::text[] IS NULL OR r.state = ANY ($3::text[]))
  AND ($4::text IS NULL OR s.code = $4::text)
  AND ($5::text IS NULL OR p.code = $5::text)
ORDER BY r.created_at DESC, r.id
LIMIT $6::int
