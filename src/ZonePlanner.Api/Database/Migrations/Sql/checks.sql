-- What the guards ask, asked also for a boundary that is only drawn: at any instant of knowledge, and fast.
-- Bodies are SQL-standard (names are resolved here, once, so no search_path has to be set) and the planner unfolds them into the query that
-- asks, which can then be prepared. The guards call the same functions with known = 'infinity': what is on the record now.
-- All in one string: the client library would cut such bodies at their semicolons.
DO $file$ BEGIN EXECUTE $sql$

CREATE OR REPLACE FUNCTION area_m2(shape geometry, srid int) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN ST_Area(ST_Transform(shape, srid));

-- plpgsql keeps its plan between calls; a function in SQL would be planned again by each.
CREATE OR REPLACE FUNCTION tm3_srid_at(place geometry) RETURNS int
LANGUAGE plpgsql STABLE STRICT SET search_path = public, pg_temp AS $$
DECLARE
    point geometry := ST_PointOnSurface(place);
    srid int;
BEGIN
    SELECT u.area_srid INTO srid
    FROM unit_version AS u
    WHERE u.area_srid IS NOT NULL AND upper_inf(u.recorded) AND ST_Intersects(u.outline, point)
    ORDER BY lower(u.valid) NULLS FIRST, u.id
    LIMIT 1;
    IF srid IS NULL THEN
        SELECT z.srid INTO srid FROM tm3_zones() AS z ORDER BY abs(z.meridian - ST_X(point)), z.srid LIMIT 1;
    END IF;
    RETURN srid;
END $$;

CREATE FUNCTION sites_overlapped(shape geometry, srid int, of_kind text, during daterange, except_site bigint, known timestamptz)
RETURNS TABLE (site_version_id bigint, site_id bigint, shared geometry, m2 double precision)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT found.id, found.site_id, found.shared, area_m2(found.shared, srid)
    FROM (
        SELECT s.id, s.site_id, ST_CollectionExtract(ST_Intersection(s.boundary, shape), 3) AS shared
        FROM site_version AS s
        WHERE s.boundary && shape
          AND s.recorded @> known
          AND s.valid && during
          AND in_force(s.status)
          AND level_of(s.kind) = level_of(of_kind)
          AND s.site_id IS DISTINCT FROM except_site
          AND ST_Intersects(shape, s.boundary)
    ) AS found
    WHERE beyond_tolerance(found.shared, srid);
END;

CREATE OR REPLACE FUNCTION sites_overlapped(shape geometry, srid int, of_kind text, during daterange, except_site bigint)
RETURNS TABLE (site_version_id bigint, site_id bigint, shared geometry, m2 double precision)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT o.site_version_id, o.site_id, o.shared, o.m2 FROM sites_overlapped(shape, srid, of_kind, during, except_site, 'infinity') AS o;
END;

CREATE FUNCTION protected_under(shape geometry, srid int, during daterange, known timestamptz)
RETURNS TABLE (layer_id bigint, layer_kind text, land_use_code text, m2 double precision, shared geometry)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT part.layer_id, part.kind, part.land_use_code, area_m2(part.shared, srid), part.shared
    FROM (
        SELECT
            l.id AS layer_id,
            l.kind,
            p.land_use_code,
            ST_UnaryUnion(ST_Collect(CASE
                WHEN ST_Covers(shape, p.outline) THEN p.outline
                ELSE ST_CollectionExtract(ST_Intersection(shape, p.outline), 3)
            END)) AS shared
        FROM protected_layer AS l
        JOIN protected_parcel AS p ON p.layer_id = l.id
        WHERE l.recorded @> known
          AND l.valid && during
          AND l.extent && shape
          AND p.outline && shape
          AND ST_Intersects(shape, p.outline)
        GROUP BY l.id, l.kind, p.land_use_code
    ) AS part
    WHERE NOT ST_IsEmpty(part.shared);
END;

CREATE OR REPLACE FUNCTION protected_under(shape geometry, srid int, during daterange)
RETURNS TABLE (layer_id bigint, layer_kind text, land_use_code text, m2 double precision, shared geometry)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT u.layer_id, u.layer_kind, u.land_use_code, u.m2, u.shared FROM protected_under(shape, srid, during, 'infinity') AS u;
END;

-- Square metres of rice land a site may convert, by the land-use code the approval names, counting approvals that hold to the end of the period.
CREATE FUNCTION approved_m2(of_site bigint, during daterange, known timestamptz)
RETURNS TABLE (luc double precision, luk double precision, lua double precision)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        coalesce(sum(a.hectares) FILTER (WHERE a.land_use_code = 'LUC'), 0) * 10000,
        coalesce(sum(a.hectares) FILTER (WHERE a.land_use_code = 'LUK'), 0) * 10000,
        coalesce(sum(a.hectares) FILTER (WHERE a.land_use_code = 'LUA'), 0) * 10000
    FROM conversion_approval AS a
    WHERE a.site_id = of_site
      AND a.recorded @> known
      AND a.valid && during
      AND (upper_inf(a.valid) OR upper(a.valid) >= upper(during));
END;

-- Protected land that needs a conversion approval.
CREATE FUNCTION needs_approval(layer_kind text, land_use_code text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN layer_kind = 'high-yield-rice' OR (layer_kind = 'rice-land' AND land_use_code IN ('LUC', 'LUK'));

-- What is left of one layer's rice land after the approvals: those for a code cover that code, those for LUA what is left of any; a high-yield
-- area, whatever codes its parcels carry, is covered once by all of them together.
CREATE FUNCTION uncovered_m2(layer_kind text, luc double precision, luk double precision, every double precision,
                             approved_luc double precision, approved_luk double precision, approved_lua double precision) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE layer_kind
    WHEN 'rice-land' THEN greatest(0, greatest(0, luc - approved_luc) + greatest(0, luk - approved_luk) - approved_lua)
    ELSE greatest(0, every - approved_luc - approved_luk - approved_lua)
END;

CREATE OR REPLACE FUNCTION rice_uncovered(shape geometry, srid int, during daterange, of_site bigint)
RETURNS TABLE (layer_id bigint, m2 double precision, uncovered_m2 double precision)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        found.layer_id,
        sum(found.m2),
        uncovered_m2(
            min(found.layer_kind),
            coalesce(sum(found.m2) FILTER (WHERE found.land_use_code = 'LUC'), 0),
            coalesce(sum(found.m2) FILTER (WHERE found.land_use_code = 'LUK'), 0),
            sum(found.m2),
            min(approved.luc),
            min(approved.luk),
            min(approved.lua))
    FROM protected_under(shape, srid, during) AS found
    CROSS JOIN approved_m2(of_site, during, 'infinity') AS approved
    WHERE needs_approval(found.layer_kind, found.land_use_code)
      AND beyond_tolerance(found.shared, srid)
    GROUP BY found.layer_id;
END;

DROP FUNCTION approved_ha(bigint, text, daterange);

-- The name of a site without the words for its kind, folded: “KCN Yên Lư” and “Cụm công nghiệp Yên Lư” are near-homonyms.
CREATE FUNCTION bare_name(name text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(btrim(fold(name)), '^(kcn|ccn|kkt|khu cong nghiep|cum cong nghiep|khu kinh te|khu cong nghe thong tin tap trung)\s+', '');

$sql$; END $file$;
