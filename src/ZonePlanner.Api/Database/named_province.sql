-- One row: the provinces a person means by a code or a name, and those with all that have become part of them.
-- $1 what was asked for, $2 known at.
WITH
by_code AS (
    SELECT u.id
    FROM unit AS u
    WHERE u.level = 'province'
      AND u.code = $1::text
),
meant AS (
    SELECT id
    FROM by_code
    UNION
    SELECT u.id
    FROM unit AS u
    JOIN unit_version AS v ON v.unit_id = u.id
    WHERE u.level = 'province'
      AND v.recorded @> $2::timestamptz
      AND fold($1::text) IN (fold(v.name), regexp_replace(fold(v.name), '^(tinh|thanh pho) ', ''))
      AND NOT EXISTS (SELECT FROM by_code)
)
SELECT
    ARRAY(SELECT id FROM meant) AS meant,
    ARRAY(SELECT whole_provinces(ARRAY(SELECT id FROM meant), $2::timestamptz)) AS whole
