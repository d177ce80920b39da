-- One row: the ground of two versions laid over each other. None: one of them has no outline.
-- $1 the version it is compared from, $2 the version it is compared to.
-- Laid in degrees, as outlines are stored and neighbours share corners to the last bit; the grid of a hundred-billionth (a micrometre)
-- takes away the hairs that a corner rounded on to an edge leaves.
WITH laid AS (
    SELECT
        later.area_srid AS srid,
        earlier.boundary AS earlier,
        later.boundary AS later
    FROM site_version AS earlier
    JOIN site_version AS later ON later.id = $2::bigint
    WHERE earlier.id = $1::bigint
      AND earlier.boundary IS NOT NULL
      AND later.boundary IS NOT NULL
),
piece AS (
    SELECT 'added' AS part, srid, (ST_Dump(ST_CollectionExtract(ST_Difference(later, earlier, 1e-11), 3))).geom AS shape
    FROM laid
    UNION ALL
    SELECT 'taken', srid, (ST_Dump(ST_CollectionExtract(ST_Difference(earlier, later, 1e-11), 3))).geom
    FROM laid
    UNION ALL
    SELECT 'kept', srid, (ST_Dump(ST_CollectionExtract(ST_Intersection(earlier, later, 1e-11), 3))).geom
    FROM laid
),
weighed AS (
    -- A line drawn twice leaves slivers, by the measure the guards use.
    SELECT
        part,
        shape,
        area_m2(shape, srid) AS m2,
        part = 'kept' OR beyond_tolerance(shape, srid) AS counts
    FROM piece
    OFFSET 0
),
summed AS (
    SELECT
        part,
        json_build_object(
            'm2', sum(m2),
            'within_tolerance_m2', coalesce(sum(m2) FILTER (WHERE NOT counts), 0),
            'geometry', ST_AsGeoJSON(ST_ForcePolygonCCW(ST_Multi(ST_Collect(shape) FILTER (WHERE counts))), 9)::json) AS told
    FROM weighed
    GROUP BY part
)
SELECT json_build_object(
    'srid', srid,
    'from_m2', area_m2(earlier, srid),
    'to_m2', area_m2(later, srid),
    'added', (SELECT told FROM summed WHERE part = 'added'),
    'taken', (SELECT told FROM summed WHERE part = 'taken'),
    'kept', (SELECT told FROM summed WHERE part = 'kept'))
FROM laid
