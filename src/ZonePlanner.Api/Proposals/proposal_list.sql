-- One row: a proposal, the one changed last first.
-- $1 provinces whose proposals they are (bigint[]), $2 states (text[]) or null, $3 an account that wrote in it or null, $4 the site it changes or null, $5 at most.
SELECT json_build_object(
    'id', p.id,
    'revision', p.revision,
    'state', p.state,
    'province', (
        SELECT json_build_object('code', u.code, 'name', v.name)
        FROM unit AS u
        JOIN unit_version AS v ON v.unit_id = u.id
        WHERE u.id = p.province_id
          AND upper_inf(v.recorded)
        ORDER BY upper(v.valid) DESC
        LIMIT 1),
    'title', p.title,
    'site', p.site,
    'received_on', p.received_on,
    'created', json_build_object('id', p.created_by, 'name', p.created_by_name, 'at', p.created_at),
    'updated', json_build_object('id', p.updated_by, 'name', p.updated_by_name, 'at', p.updated_at),
    'bbox', CASE WHEN p.outline IS NOT NULL THEN ARRAY[
        round(ST_XMin(p.outline)::numeric, 7),
        round(ST_YMin(p.outline)::numeric, 7),
        round(ST_XMax(p.outline)::numeric, 7),
        round(ST_YMax(p.outline)::numeric, 7)] END)
FROM proposal AS p
WHERE p.province_id = ANY ($1::bigint[])
  AND ($2::text[] IS NULL OR p.state = ANY ($2::text[]))
  AND ($3::uuid IS NULL OR p.authors @> ARRAY[$3::uuid])
  AND ($4::text IS NULL OR p.site = $4::text)
ORDER BY p.updated_at DESC, p.id
LIMIT $5::int
