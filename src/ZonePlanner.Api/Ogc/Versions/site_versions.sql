-- One row a legal version of a site of the kind, the oldest first, with the movements and decisions it began and ended with.
-- $1 kind, $2 code, $3 known at.
WITH known_movement AS (
    SELECT
        m.id,
        m.code,
        json_build_object('movement', m.code, 'kind', m.kind, 'decision', d.number, 'title', d.title, 'code', d.code, 'link', d.link) AS told
    FROM movement AS m
    LEFT JOIN decision AS cited ON cited.id = m.decision_id
    LEFT JOIN decision AS d ON d.code = cited.code AND d.recorded @> $3::timestamptz
    WHERE m.recorded @> $3::timestamptz
)
SELECT json_build_object(
    'name', held.name,
    'status', held.status,
    'quality', held.boundary_quality,
    'valid_from', lower(held.valid),
    'valid_from_precision', held.valid_from_precision,
    'valid_to', upper(held.valid),
    'recorded_from', lower(held.recorded),
    'begun_by', (SELECT told FROM known_movement WHERE code = begun.code),
    'ended_by', (SELECT told FROM known_movement WHERE code = ended.code))
FROM site_version AS held
JOIN site ON site.id = held.site_id
LEFT JOIN movement AS begun ON begun.id = held.begun_by_id
LEFT JOIN movement AS ended ON ended.id = held.ended_by_id
WHERE site.code = $2::text
  AND held.kind = $1::text
  AND held.recorded @> $3::timestamptz
ORDER BY lower(held.valid) NULLS FIRST
