-- One line of a unit that took in others whole, and one line of what it was made of: itself and those others on the eve, all redrawn by this file.
-- $1: numbers of the features (int[]); $2: the lines found for them (bigint[], same order).
WITH redrawn AS (
    SELECT
        pair.number,
        version.unit_id,
        upper(version.valid) AS ended
    FROM unnest($1::int[], $2::bigint[]) AS pair (number, id)
    JOIN unit_version AS version ON version.id = pair.id
),
change AS (
    SELECT
        from_id,
        to_id,
        "on" AS day
    FROM unit_succession
    WHERE upper_inf(recorded)
),
made AS (
    SELECT
        version.id,
        version.unit_id,
        lower(version.valid) AS day
    FROM unit_version AS version
    WHERE upper_inf(version.recorded)
      AND version.outline_quality = 'schematic'
      AND version.id <> ALL($2)
      AND EXISTS (SELECT FROM change WHERE change.to_id = version.unit_id AND change.day = lower(version.valid))
),
part AS (
    SELECT
        made.id,
        made.day,
        made.unit_id AS from_id
    FROM made
    UNION
    SELECT
        made.id,
        made.day,
        change.from_id
    FROM made
    JOIN change ON change.to_id = made.unit_id AND change.day = made.day
)
SELECT
    made.id,
    redrawn.number
FROM made
JOIN part ON part.id = made.id
JOIN redrawn ON redrawn.unit_id = part.from_id AND redrawn.ended = part.day
WHERE NOT EXISTS (
    SELECT
    FROM part AS other
    WHERE other.id = made.id
      AND (
          NOT EXISTS (SELECT FROM redrawn AS drawn WHERE drawn.unit_id = other.from_id AND drawn.ended = other.day)
          OR EXISTS (SELECT FROM change WHERE change.from_id = other.from_id AND change.day = other.day AND change.to_id <> made.unit_id)
          OR (other.from_id <> made.unit_id AND EXISTS (
              SELECT
              FROM unit_version AS later
              WHERE later.unit_id = other.from_id
                AND upper_inf(later.recorded)
                AND later.valid @> other.day
          ))
      )
)
ORDER BY made.id, redrawn.number;
