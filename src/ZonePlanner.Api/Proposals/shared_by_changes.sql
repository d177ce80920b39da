-- One row: ground that two outlines of one proposal would both have, where it is more than a line drawn twice. None: they keep apart.
-- $1, $2 the outlines (geometry 4326), $3 srid of the zone they are measured in.
SELECT
    found.shared,
    area_m2(found.shared, $3::int)
FROM (SELECT ST_CollectionExtract(ST_Intersection($1::geometry, $2::geometry), 3) AS shared) AS found
WHERE beyond_tolerance(found.shared, $3::int)
