-- The last line of defence: whatever path a write takes and however many write at once, no two published sites of one level lie
-- over each other, and no published zone or cluster lies over protected rice land that no conversion approval covers.
-- Writers stand in the queue of dataset_version, so the guard, which runs at the end of each transaction, sees all that came before.

-- An overlap counts when it is more than a line drawn twice: over 1 m², and either wider than 5 cm on average or over 100 m².
CREATE FUNCTION beyond_tolerance(shared geometry, srid int) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT ST_Area(m.shape) > 1 AND (2 * ST_Area(m.shape) > 0.05 * ST_Perimeter(m.shape) OR ST_Area(m.shape) > 100)
    FROM (SELECT ST_Transform(ST_CollectionExtract(shared, 3), srid) AS shape) AS m
$$;

CREATE FUNCTION in_force(status text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT status IN ('planned', 'established', 'operating') $$;

-- An economic zone may contain the others; the others share one level.
CREATE FUNCTION level_of(kind text) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT CASE kind WHEN 'economic-zone' THEN 1 ELSE 2 END $$;

-- Other sites in force that a boundary would lie over during a legal period: one row a site, with the shared ground.
CREATE FUNCTION sites_overlapped(shape geometry, srid int, of_kind text, during daterange, except_site bigint)
RETURNS TABLE (site_version_id bigint, site_id bigint, shared geometry, m2 double precision)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT found.id, found.site_id, found.shared, area_m2(found.shared, srid)
    FROM (
        SELECT s.id, s.site_id, ST_CollectionExtract(ST_Intersection(s.boundary, shape), 3) AS shared
        FROM site_version AS s
        WHERE s.boundary && shape
          AND upper_inf(s.recorded)
          AND s.valid && during
          AND in_force(s.status)
          AND level_of(s.kind) = level_of(of_kind)
          AND s.site_id IS DISTINCT FROM except_site
          AND ST_Intersects(s.boundary, shape)
    ) AS found
    WHERE beyond_tolerance(found.shared, srid)
$$;

-- Protected land under a boundary during a legal period: one row a layer and land-use code.
CREATE FUNCTION protected_under(shape geometry, srid int, during daterange)
RETURNS TABLE (layer_id bigint, layer_kind text, land_use_code text, m2 double precision, shared geometry)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
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
        WHERE upper_inf(l.recorded)
          AND l.valid && during
          AND l.extent && shape
          AND p.outline && shape
          AND ST_Intersects(shape, p.outline)
        GROUP BY l.id, l.kind, p.land_use_code
    ) AS part
    WHERE NOT ST_IsEmpty(part.shared)
$$;

-- Hectares of rice land a site may convert, by land-use code, counting approvals that still hold at the end of the period.
CREATE FUNCTION approved_ha(of_site bigint, code text, during daterange) RETURNS numeric
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT coalesce(sum(a.hectares), 0)
    FROM conversion_approval AS a
    WHERE a.site_id = of_site
      AND a.land_use_code = code
      AND upper_inf(a.recorded)
      AND a.valid && during
      AND (upper_inf(a.valid) OR upper(a.valid) >= upper(during))
$$;

-- Square metres of protected rice land under a boundary that no approval covers: one row a layer.
-- Approvals for a code cover that code; approvals for LUA cover what is left of any; a high-yield area is covered by approvals of every code.
CREATE FUNCTION rice_uncovered(shape geometry, srid int, during daterange, of_site bigint)
RETURNS TABLE (layer_id bigint, m2 double precision, uncovered_m2 double precision)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT
        found.layer_id,
        sum(found.m2),
        greatest(0, sum(CASE
            WHEN found.layer_kind = 'rice-land' THEN greatest(0, found.m2 - 10000 * approved_ha(of_site, found.land_use_code, during))
            ELSE found.m2 - 10000 * (approved_ha(of_site, 'LUC', during) + approved_ha(of_site, 'LUK', during))
        END) - 10000 * approved_ha(of_site, 'LUA', during))
    FROM protected_under(shape, srid, during) AS found
    WHERE found.layer_kind = 'high-yield-rice' OR (found.layer_kind = 'rice-land' AND found.land_use_code IN ('LUC', 'LUK'))
      AND beyond_tolerance(found.shared, srid)
    GROUP BY found.layer_id
$$;

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
    FROM sites_overlapped(checked.boundary, checked.area_srid, checked.kind, checked.valid, checked.site_id) AS o
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
