-- One row: where a site of the kind went that ended, was merged or was withdrawn: into other sites, or into another kind. None: not known.
-- $1 kind, $2 code, $3 known at.
WITH last AS (
    SELECT
        held.site_id,
        held.valid,
        coalesce(upper(held.valid), lower(held.valid)) AS ended_on,
        CASE WHEN upper_inf(held.valid) THEN held.begun_by_id ELSE held.ended_by_id END AS movement_id
    FROM site_version AS held
    JOIN site ON site.id = held.site_id
    WHERE site.code = $2::text
      AND held.kind = $1::text
      AND held.recorded @> $3::timestamptz
    ORDER BY upper(held.valid) DESC NULLS FIRST
    LIMIT 1
),
ending AS (
    -- The movement the last version cites, as it is known now; or, where it cites none, what happened on that day.
    SELECT m.*
    FROM last
    JOIN movement AS m ON m.recorded @> $3::timestamptz
    LEFT JOIN movement AS cited ON cited.id = last.movement_id
    WHERE m.code = cited.code
       OR (last.movement_id IS NULL AND m.site_id = last.site_id AND m.on = last.ended_on)
    ORDER BY m.code COLLATE "C"
    LIMIT 1
),
successor AS (
    SELECT
        m.into_site_id AS site_id,
        m.on,
        m.kind AS movement
    FROM last
    JOIN movement AS m ON m.site_id = last.site_id
    WHERE m.into_site_id <> m.site_id
      AND m.recorded @> $3::timestamptz
      AND (m.kind IN ('merge', 'convert') OR m.code = (SELECT code FROM ending) OR m.on = last.ended_on)
    UNION
    SELECT
        other.site_id,
        lower(other.valid),
        'convert'
    FROM last
    JOIN site_version AS other ON other.site_id = last.site_id
    WHERE other.kind <> $1::text
      AND other.valid -|- last.valid
      AND lower(other.valid) = upper(last.valid)
      AND other.recorded @> $3::timestamptz
)
SELECT json_build_object(
    'ended_by', (
        SELECT json_build_object('movement', ending.code, 'kind', ending.kind, 'decision', d.number, 'title', d.title, 'code', d.code, 'link', d.link)
        FROM ending
        LEFT JOIN decision AS cited ON cited.id = ending.decision_id
        LEFT JOIN decision AS d ON d.code = cited.code AND d.recorded @> $3::timestamptz),
    'successors', coalesce((
        SELECT json_agg(json_build_object('id', site.code, 'variant', newest.kind, 'name', newest.name, 'on', successor.on, 'movement', successor.movement) ORDER BY site.code COLLATE "C")
        FROM successor
        JOIN site ON site.id = successor.site_id
        JOIN LATERAL (
            SELECT
                v.kind,
                v.name
            FROM site_version AS v
            WHERE v.site_id = successor.site_id
              AND v.recorded @> $3::timestamptz
            ORDER BY upper(v.valid) DESC NULLS FIRST
            LIMIT 1
        ) AS newest ON true), '[]'))
FROM last
