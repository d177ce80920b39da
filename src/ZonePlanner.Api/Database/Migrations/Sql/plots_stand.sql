-- Plots stand where they stood: a site may be redrawn or end under them, and what is recorded of them afterwards is not judged by that.

-- The same guard as in plots.sql, of what is new: a line with the very outline that the lines it replaces had, on all of its days, says nothing new about where
-- the plot lies. Else a plot that its site has left could not even be revoked.
CREATE OR REPLACE FUNCTION guard_plot() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    code text := (SELECT p.code FROM plot AS p WHERE p.id = NEW.plot_id);
    of_site bigint := (SELECT p.site_id FROM plot AS p WHERE p.id = NEW.plot_id);
    hit record;
BEGIN
    IF NOT EXISTS (SELECT FROM plot_version AS v WHERE v.id = NEW.id AND upper_inf(v.recorded)) THEN
        RETURN NULL;
    END IF;
    IF (SELECT range_agg(replaced.valid) @> NEW.valid
        FROM plot_version AS replaced
        WHERE replaced.plot_id = NEW.plot_id
          AND upper(replaced.recorded) = lower(NEW.recorded)
          AND replaced.boundary = NEW.boundary) THEN
        RETURN NULL;
    END IF;
    SELECT l.m2 INTO hit FROM sites_left(of_site, NEW.boundary, NEW.area_srid, NEW.valid) AS l ORDER BY l.m2 DESC NULLS FIRST LIMIT 1;
    IF FOUND OR NOT EXISTS (SELECT FROM site_version AS s WHERE s.site_id = of_site AND upper_inf(s.recorded) AND s.valid && NEW.valid AND in_force(s.status)) THEN
        RAISE EXCEPTION '% would lie outside its site%.', code, coalesce(' by ' || round((hit.m2 / 10000)::numeric, 4) || ' ha', ', which has no outline in force then')
            USING ERRCODE = 'ZP006', DETAIL = jsonb_build_object('plot', code, 'hectares', round((hit.m2 / 10000)::numeric, 4))::text;
    END IF;
    SELECT p.code AS other, o.m2 INTO hit
    FROM plots_overlapped(NEW.boundary, NEW.area_srid, NEW.valid, NEW.plot_id) AS o
    JOIN plot AS p ON p.id = o.plot_id
    ORDER BY o.m2 DESC
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% would lie over % by % ha.', code, hit.other, round((hit.m2 / 10000)::numeric, 4)
            USING ERRCODE = 'ZP007', DETAIL = jsonb_build_object('plot', code, 'other', hit.other, 'hectares', round((hit.m2 / 10000)::numeric, 4))::text;
    END IF;
    RETURN NULL;
END $$;

-- Plots of a site that an outline of it would leave outside during a legal period, each wholly or in part: one row a plot. No outline leaves all of them.
-- Whether somebody holds one, at any time of the period, is null unless the status of the site makes it public or sees names its province.
CREATE FUNCTION plots_left(of_site bigint, shape geometry, during daterange, known timestamptz, sees bigint[])
RETURNS TABLE (code text, held boolean, m2 double precision, outside geometry)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        plot.code,
        CASE
            WHEN (
                SELECT bool_and(
                    coalesce(place.province_id = ANY (sees), false)
                    OR disclosure(place.status, EXISTS (
                        SELECT
                        FROM site_investor AS investor
                        WHERE investor.site_id = of_site
                          AND investor.recorded @> known
                          AND investor.valid @> (place.valid * during))) <> 'plan-only')
                FROM site_version AS place
                WHERE place.site_id = of_site
                  AND place.recorded @> known
                  AND place.valid && during)
            THEN bool_or(line.tenant IS NOT NULL)
        END,
        area_m2(ST_Union(line.outside), min(line.area_srid)),
        ST_Union(line.outside)
    -- OFFSET 0: found by their site, not read in the order of their numbers to be grouped.
    FROM (SELECT p.id, p.code FROM plot AS p WHERE p.site_id = of_site OFFSET 0) AS plot
    CROSS JOIN LATERAL (
        SELECT v.tenant, v.area_srid, CASE WHEN shape IS NULL THEN v.boundary ELSE ST_CollectionExtract(ST_Difference(v.boundary, shape), 3) END AS outside
        FROM plot_version AS v
        WHERE v.plot_id = plot.id
          AND v.recorded @> known
          AND v.valid && during
          AND (shape IS NULL OR NOT ST_Covers(shape, v.boundary))
        OFFSET 0
    ) AS line
    WHERE shape IS NULL OR beyond_tolerance(line.outside, line.area_srid)
    GROUP BY plot.id, plot.code;
END;
