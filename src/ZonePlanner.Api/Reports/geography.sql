-- One row: the day whose units are used for a level, and whether the record knows any that day.
-- $1 level, $2 the legal day, $3 known at, $4 the day asked for or null.
SELECT
    chosen.day,
    EXISTS (
        SELECT
        FROM unit
        JOIN unit_version AS v ON v.unit_id = unit.id
        WHERE unit.level = $1::text
          AND v.valid @> chosen.day
          AND v.recorded @> $3::timestamptz) AS has_units
FROM (SELECT coalesce($4::date, geography_of($1::text, $2::date, $3::timestamptz)) AS day) AS chosen
