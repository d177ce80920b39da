-- The two areas of one of several outlines, in the order given; $1 outlines (geometry[] 4326), $2 srid of their TM-3 zone.
SELECT
    area_m2(o.shape, $2::int) AS m2,
    ST_Area(o.shape::geography) AS geodesic_m2
FROM unnest($1::geometry[]) WITH ORDINALITY AS o (shape, place)
ORDER BY o.place
