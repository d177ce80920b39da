-- The TM-3 zone in which a boundary is measured; $1 boundary (geometry 4326), $2 srid of the zone it was drawn in, or null for the place's own.
SELECT coalesce($2::int, tm3_srid_at($1::geometry)) AS srid
