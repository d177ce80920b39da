-- One row: the units of a level that a person means by a code or a name, of any date.
-- $1 what was asked for, $2 the level, $3 known at.
WITH by_code AS (
    SELECT u.id
    FROM unit AS u
    WHERE u.level = $2::text
      AND u.code = $1::text
)
SELECT ARRAY(
    SELECT id
    FROM by_code
    UNION
    SELECT u.id
    FROM unit AS u
    JOIN unit_version AS v ON v.unit_id = u.id
    WHERE u.level = $2::text
      AND v.recorded @> $3::timestamptz
      AND fold($1::text) IN (fold(v.name), regexp_replace(fold(v.name), '^(huyen|quan|thi xa|thanh pho|xa|phuong|thi tran|dac khu) ', ''))
      AND NOT EXISTS (SELECT FROM by_code)) AS meant
