-- The last line of defence: whatever path a write takes and however many write at once, no two published sites of one level lie
-- over each other, and no published zone or cluster lies over protected rice land that no conversion approval covers.
-- Writers stand in the queue of dataset_version, so the guard, which runs at the end of each transaction, sees all that came before.
-- A drawn boundary is checked by the same functions, at any instant of knowledge; the guard asks with 'infinity': what is on the record now.
-- Their bodies are SQL-standard: the planner unfolds them into the query that asks.

-- An overlap counts when it is more than a line drawn twice: over 1 m², and either wider than 5 cm on average or over 100 m².
CREATE FUNCTION beyond_tolerance(shared geometry, srid int) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
DECLARE
    shape geometry := ST_Transform(ST_CollectionExtract(shared, 3), srid);
    m2 double precision := ST_Area(shape);
BEGIN
    RETURN m2 > 1 AND (m2 > 100 OR 2 * m2 > 0.05 * ST_Perimeter(shape));
END $$;

CREATE FUNCTION in_force(status text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT status IN ('planned', 'established', 'operating') $$;

-- An economic zone may contain the others; the others share one level.
CREATE FUNCTION level_of(kind text) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT CASE kind WHEN 'economic-zone' THEN 1 ELSE 2 END $$;

-- Other sites in force that a boundary would lie over during a legal period: one row a site, with the shared ground.
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

-- Protected land under a boundary during a legal period: one row a layer and land-use code. Seams between cells are closed where that costs
-- little, and stay in a shape of many points. Each OFFSET 0 keeps what it follows from being computed again by whoever reads it.
CREATE FUNCTION protected_under(shape geometry, srid int, during daterange, known timestamptz)
RETURNS TABLE (layer_id bigint, layer_kind text, land_use_code text, m2 double precision, shared geometry)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        part.layer_id,
        part.kind,
        part.land_use_code,
        part.m2,
        CASE WHEN ST_NPoints(part.shared) <= 300 THEN ST_UnaryUnion(part.shared) ELSE part.shared END
    FROM (
        SELECT
            met.layer_id,
            met.kind,
            met.land_use_code,
            coalesce(sum(met.area_m2) FILTER (WHERE met.stored), 0)
                + coalesce(area_m2(ST_Collect(met.shared) FILTER (WHERE NOT met.stored), srid), 0) AS m2,
            ST_CollectionHomogenize(ST_Collect(met.shared)) AS shared
        FROM (
            SELECT
                l.id AS layer_id,
                l.kind,
                g.land_use_code,
                g.area_m2,
                inside.whole AND l.area_srid = srid AS stored,
                CASE WHEN inside.whole THEN g.outline ELSE ST_CollectionExtract(ST_Intersection(shape, g.outline), 3) END AS shared
            FROM protected_layer AS l
            JOIN protected_ground AS g ON g.layer_id = l.id
            CROSS JOIN LATERAL (SELECT ST_Covers(shape, g.outline) AS whole OFFSET 0) AS inside
            WHERE l.recorded @> known
              AND l.valid && during
              AND g.outline && shape
              AND ST_Intersects(shape, g.outline)
            OFFSET 0
        ) AS met
        WHERE NOT ST_IsEmpty(met.shared)
        GROUP BY met.layer_id, met.kind, met.land_use_code
        OFFSET 0
    ) AS part;
END;

-- Square metres of rice land a site may convert, by the land-use code the approval names, counting approvals that have begun
-- (by today, or by the day the period does) and hold to its end.
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
      AND (lower_inf(a.valid) OR lower(a.valid) <= greatest(lower(during), (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
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

-- Square metres of protected rice land under a boundary that no approval covers: one row a kind of layer, named by its first layer. An approval
-- counts once for all the layers of a kind, and ground that two of them show counts once.
CREATE FUNCTION rice_uncovered(shape geometry, srid int, during daterange, of_site bigint)
RETURNS TABLE (layer_id bigint, m2 double precision, uncovered_m2 double precision)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        min(found.layer_id),
        sum(found.m2),
        uncovered_m2(
            found.layer_kind,
            coalesce(sum(found.m2) FILTER (WHERE found.land_use_code = 'LUC'), 0),
            coalesce(sum(found.m2) FILTER (WHERE found.land_use_code = 'LUK'), 0),
            sum(found.m2),
            min(approved.luc),
            min(approved.luk),
            min(approved.lua))
    FROM (
        SELECT
            min(p.layer_id) AS layer_id,
            p.layer_kind,
            p.land_use_code,
            CASE WHEN count(*) = 1 THEN min(p.m2) ELSE area_m2(ST_Union(p.shared), srid) END AS m2
        FROM protected_under(shape, srid, during, 'infinity') AS p
        WHERE needs_approval(p.layer_kind, p.land_use_code)
          AND beyond_tolerance(p.shared, srid)
        GROUP BY p.layer_kind, p.land_use_code
    ) AS found
    CROSS JOIN approved_m2(of_site, during, 'infinity') AS approved
    GROUP BY found.layer_kind;
END;

-- Square metres of rice land below which a difference is the drawing's, not the land's.
CREATE FUNCTION rice_tolerance_m2() RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT 10::double precision $$;

CREATE FUNCTION guard_site(checked site_version) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    code text := (SELECT s.code FROM site AS s WHERE s.id = checked.site_id);
    hit record;
BEGIN
    IF checked.boundary IS NULL OR NOT in_force(checked.status) OR NOT upper_inf(checked.recorded) THEN
        RETURN;
    END IF;
    SELECT s.code AS other, o.m2 INTO hit
    FROM sites_overlapped(checked.boundary, checked.area_srid, checked.kind, checked.valid, checked.site_id, 'infinity') AS o
    JOIN site AS s ON s.id = o.site_id
    ORDER BY o.m2 DESC
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% would lie over % by % ha.', code, hit.other, round((hit.m2 / 10000)::numeric, 4)
            USING ERRCODE = 'ZP001', DETAIL = jsonb_build_object('site', code, 'other', hit.other, 'hectares', round((hit.m2 / 10000)::numeric, 4))::text;
    END IF;
    IF checked.kind NOT IN ('industrial-zone', 'industrial-cluster') THEN
        RETURN;
    END IF;
    SELECT l.code AS layer, r.uncovered_m2 INTO hit
    FROM rice_uncovered(checked.boundary, checked.area_srid, checked.valid, checked.site_id) AS r
    JOIN protected_layer AS l ON l.id = r.layer_id
    WHERE r.uncovered_m2 > rice_tolerance_m2()
    ORDER BY r.uncovered_m2 DESC
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION '% would take % ha of protected rice land (%) that no conversion approval covers.', code, round((hit.uncovered_m2 / 10000)::numeric, 4), hit.layer
            USING ERRCODE = 'ZP002', DETAIL = jsonb_build_object('site', code, 'layer', hit.layer, 'hectares', round((hit.uncovered_m2 / 10000)::numeric, 4))::text;
    END IF;
END $$;

CREATE FUNCTION guard_site_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard_site(NEW);
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER z_guard_site AFTER INSERT ON site_version
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_site_version();

-- An approval that ends, or is closed on the record, may leave a site uncovered.
CREATE FUNCTION guard_approval() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard_site(s) FROM site_version AS s WHERE s.site_id = NEW.site_id AND upper_inf(s.recorded);
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER z_guard_approval AFTER UPDATE ON conversion_approval
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard_approval();

-- New protected land may lie under a site that is already published. Judged set by set, at the statement: load a layer after
-- what makes room for it.
CREATE FUNCTION guard_parcels() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM guard_site(s)
    FROM site_version AS s
    WHERE s.boundary IS NOT NULL
      AND upper_inf(s.recorded)
      AND in_force(s.status)
      AND EXISTS (SELECT FROM new_parcel AS p WHERE p.outline && s.boundary AND ST_Intersects(p.outline, s.boundary));
    RETURN NULL;
END $$;

CREATE TRIGGER z_guard_parcels AFTER INSERT ON protected_parcel
    REFERENCING NEW TABLE AS new_parcel FOR EACH STATEMENT EXECUTE FUNCTION guard_parcels();
