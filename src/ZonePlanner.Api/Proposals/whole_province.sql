-- One row: a province with all that have become part of it: their units and their codes.
-- $1 the province's unit.
WITH RECURSIVE whole AS (
    SELECT $1::bigint AS id
    UNION
    SELECT s.from_id
    FROM whole
    JOIN unit_succession AS s ON s.to_id = whole.id
    JOIN unit AS former ON former.id = s.from_id
    WHERE former.level = 'province'
      AND upper_inf(s.recorded)
)
SELECT
    array_agg(u.id ORDER BY u.id),
    array_agg(u.code ORDER BY u.id)
FROM whole
JOIN unit AS u ON u.id = whole.id
