-- Provinces and what became of them: which ground takes which TM-3 zone, and which units one province stands for.

-- Units and all that have become part of them, as the record knew it at an instant ('infinity' for now).
CREATE FUNCTION whole_provinces(provinces bigint[], known timestamptz) RETURNS SETOF bigint
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH RECURSIVE whole AS (
        SELECT unnest(provinces) AS id
        UNION
        SELECT s.from_id
        FROM whole
        JOIN unit_succession AS s ON s.to_id = whole.id
        JOIN unit AS former ON former.id = s.from_id
        WHERE former.level = 'province'
          AND s.recorded @> known
    )
    SELECT id FROM whole
$$;

-- The TM-3 zone of a place: that of the province in which the largest share of it lies (ground of a former province counts as the former's, not as
-- the merged one's), else the nearest meridian. Shares are compared in square degrees: side by side, one is as long as another.
CREATE OR REPLACE FUNCTION tm3_srid_at(place geometry) RETURNS int
LANGUAGE plpgsql STABLE STRICT SET search_path = public, pg_temp AS $$
DECLARE
    province record;
    ground geometry := place;
    share double precision;
    largest double precision;
    srid int;
BEGIN
    FOR province IN
        SELECT u.area_srid, u.outline
        FROM unit_version AS u
        WHERE u.area_srid IS NOT NULL AND upper_inf(u.recorded) AND ST_Intersects(u.outline, tm3_srid_at.place)
        ORDER BY lower(u.valid) NULLS FIRST, u.id
    LOOP
        IF srid IS NULL AND ST_Covers(province.outline, place) THEN
            RETURN province.area_srid;
        END IF;
        share := ST_Area(ST_Intersection(ground, province.outline));
        IF srid IS NULL OR share > largest THEN
            srid := province.area_srid;
            largest := share;
        END IF;
        ground := ST_Difference(ground, province.outline);
        EXIT WHEN ST_Area(ground) <= largest;
    END LOOP;
    IF srid IS NULL THEN
        SELECT z.srid INTO srid FROM tm3_zones() AS z ORDER BY abs(z.meridian - ST_X(ST_PointOnSurface(place))), z.srid LIMIT 1;
    END IF;
    RETURN srid;
END $$;
