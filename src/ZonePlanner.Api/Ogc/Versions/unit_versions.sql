-- One row a legal version of a unit of the level, the oldest first, with the law by which others took its place.
-- $1 level, $2 code, $3 known at.
SELECT json_build_object(
    'name', held.name,
    'status', NULL,
    'quality', held.outline_quality,
    'valid_from', lower(held.valid),
    'valid_from_precision', NULL,
    'valid_to', upper(held.valid),
    'recorded_from', lower(held.recorded),
    'begun_by', NULL,
    'ended_by', (
        SELECT json_build_object('movement', NULL, 'kind', NULL, 'decision', min(succession.law), 'title', NULL, 'code', NULL, 'link', NULL)
        FROM unit_succession AS succession
        WHERE succession.from_id = unit.id
          AND succession.on = upper(held.valid)
          AND succession.recorded @> $3::timestamptz
        HAVING min(succession.law) IS NOT NULL))
FROM unit_version AS held
JOIN unit ON unit.id = held.unit_id
WHERE unit.level = $1::text
  AND unit.code = $2::text
  AND held.recorded @> $3::timestamptz
ORDER BY lower(held.valid) NULLS FIRST
