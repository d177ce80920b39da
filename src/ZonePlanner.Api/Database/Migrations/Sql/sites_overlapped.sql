-- Place first, whatever a plan expects of the rest: a plan that is made once, for any day, would take the index of days for the narrower one, and read half the sites.
CREATE OR REPLACE FUNCTION sites_overlapped(shape geometry, srid int, of_kind text, during daterange, except_site bigint, known timestamptz)
RETURNS TABLE (site_version_id bigint, site_id bigint, shared geometry, m2 double precision)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT found.id, found.site_id, found.shared, area_m2(found.shared, srid)
    FROM (
        SELECT s.id, s.site_id, ST_CollectionExtract(ST_Intersection(s.boundary, shape), 3) AS shared
        FROM (SELECT near.* FROM site_version AS near WHERE near.boundary && shape OFFSET 0) AS s
        WHERE s.recorded @> known
          AND s.valid && during
          AND in_force(s.status)
          AND level_of(s.kind) = level_of(of_kind)
          AND s.site_id IS DISTINCT FROM except_site
          AND ST_Intersects(shape, s.boundary)
    ) AS found
    WHERE beyond_tolerance(found.shared, srid);
END;
