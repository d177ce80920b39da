-- One row: a unit of the level on the day, with the unit above it, and whether it lies in the provinces asked for or came from a unit in them.
-- $1 level, $2 the day, $3 known at, $4 provinces or null.
WITH RECURSIVE
line AS (
    SELECT
        unit.id,
        unit.code,
        v.name,
        v.parent_id
    FROM unit
    JOIN unit_version AS v ON v.unit_id = unit.id
    WHERE unit.level = $1::text
      AND v.valid @> $2::date
      AND v.recorded @> $3::timestamptz
),
above AS (
    SELECT
        line.id,
        line.id AS ancestor_id
    FROM line
    UNION
    SELECT
        above.id,
        v.parent_id
    FROM above
    JOIN unit_version AS v ON v.unit_id = above.ancestor_id
    WHERE v.valid @> $2::date
      AND v.recorded @> $3::timestamptz
      AND v.parent_id IS NOT NULL
)
SELECT
    line.code,
    line.name,
    parent.code AS parent,
    $4::bigint[] IS NULL
    OR EXISTS (SELECT FROM above WHERE above.id = line.id AND above.ancestor_id = ANY ($4::bigint[]))
    OR EXISTS (
        SELECT
        FROM unit_succession AS s
        JOIN unit_version AS former ON former.unit_id = s.from_id
        WHERE s.to_id = line.id
          AND s.recorded @> $3::timestamptz
          AND former.recorded @> $3::timestamptz
          AND former.parent_id = ANY ($4::bigint[])) AS listed
FROM line
LEFT JOIN unit AS parent ON parent.id = line.parent_id
ORDER BY line.code COLLATE "C"
