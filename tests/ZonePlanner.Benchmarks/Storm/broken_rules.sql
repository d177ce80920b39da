-- One row: how many times, at any instant of the record, two sites in force lay over each other, and how many lay over uncovered protected rice land.
SELECT
    (
        SELECT count(*)
        FROM site_version AS one
        JOIN site_version AS other ON other.id > one.id AND other.site_id <> one.site_id AND other.boundary && one.boundary
        WHERE one.recorded && other.recorded
          AND one.valid && other.valid
          AND in_force(one.status)
          AND in_force(other.status)
          AND ST_Intersects(one.boundary, other.boundary)
          AND beyond_tolerance(ST_CollectionExtract(ST_Intersection(one.boundary, other.boundary), 3), 9214)
    ),
    (
        SELECT count(*)
        FROM site_version AS v
        CROSS JOIN LATERAL rice_uncovered(v.boundary, v.area_srid, v.valid, v.site_id) AS rice
        WHERE in_force(v.status)
          AND rice.uncovered_m2 > rice_tolerance_m2()
    ),
    (SELECT count(*) FROM site_version AS v WHERE lower(v.recorded) > (SELECT min(lower(first.recorded)) FROM site_version AS first))
