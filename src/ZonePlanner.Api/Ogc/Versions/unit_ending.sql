-- One row: the units that took a unit's place, and the law. None: the unit is not known.
-- $1 level, $2 code, $3 known at.
SELECT json_build_object(
    'ended_by', (
        SELECT json_build_object('movement', NULL, 'kind', NULL, 'decision', min(succession.law), 'title', NULL, 'code', NULL, 'link', NULL)
        FROM unit_succession AS succession
        WHERE succession.from_id = unit.id
          AND succession.recorded @> $3::timestamptz
        HAVING min(succession.law) IS NOT NULL),
    'successors', coalesce((
        SELECT json_agg(json_build_object('id', became.code, 'variant', became.level, 'name', newest.name, 'on', succession.on, 'movement', NULL) ORDER BY became.code COLLATE "C")
        FROM unit_succession AS succession
        JOIN unit AS became ON became.id = succession.to_id
        LEFT JOIN LATERAL (
            SELECT v.name
            FROM unit_version AS v
            WHERE v.unit_id = became.id
              AND v.recorded @> $3::timestamptz
            ORDER BY upper(v.valid) DESC NULLS FIRST
            LIMIT 1
        ) AS newest ON true
        WHERE succession.from_id = unit.id
          AND succession.recorded @> $3::timestamptz), '[]'))
FROM unit
WHERE unit.level = $1::text
  AND unit.code = $2::text
