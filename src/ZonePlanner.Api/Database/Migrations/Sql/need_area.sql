-- The part of the map in which somebody looks for land.
ALTER TABLE interest.expression ADD COLUMN area geometry(MultiPolygon, 4326);
