-- One row: the newest name of a unit in which plots lie, or of a section.
-- $1 codes of units, $2 codes of sections.
SELECT json_build_object('code', named.code, 'name', named.name)
FROM (
    SELECT
        u.code,
        (SELECT v.name FROM unit_version AS v WHERE v.unit_id = u.id AND upper_inf(v.recorded) ORDER BY coalesce(upper(v.valid), 'infinity') DESC LIMIT 1) AS name
    FROM unit AS u
    WHERE u.code = ANY ($1::text[])
    UNION ALL
    SELECT
        i.code,
        i.name
    FROM industry AS i
    WHERE i.code = ANY ($2::text[])
) AS named
WHERE named.name IS NOT NULL
