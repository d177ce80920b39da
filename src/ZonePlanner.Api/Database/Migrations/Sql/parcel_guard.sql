-- The same guard as in guards.sql, by another way: new parcels stand in no index, so each asks for the sites it meets. Asking of each site whether one of the
-- new parcels meets it read all of them for every site: twenty minutes for a nation's rice land.
CREATE OR REPLACE FUNCTION guard_parcels() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard_site(s)
    FROM site_version AS s
    WHERE s.id IN (
        SELECT met.id
        FROM new_parcel AS p
        CROSS JOIN LATERAL (
            SELECT v.id
            FROM site_version AS v
            WHERE v.boundary && p.outline AND upper_inf(v.recorded) AND in_force(v.status) AND ST_Intersects(p.outline, v.boundary)
            OFFSET 0
        ) AS met);
    RETURN NULL;
END $$;
