-- Areas are measured here, beside the boundary, so that no writer can get them wrong.

-- The VN-2000 TM-3 zones in which areas may be measured, with their central meridians.
CREATE FUNCTION tm3_zones() RETURNS TABLE (srid int, meridian double precision)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    VALUES (5896, 102.0), (9205, 103), (9206, 104), (9207, 104.5), (9208, 104.75), (5897, 105), (9209, 105.5), (9210, 105.75), (9211, 106),
           (9212, 106.25), (9213, 106.5), (9214, 107), (9215, 107.25), (9216, 107.5), (5899, 107.75), (5898, 108), (9217, 108.25), (9218, 108.5)
$$;

-- The TM-3 zone of a place: its province's own (former provinces keep theirs inside the merged ones), else the nearest meridian.
-- plpgsql keeps its plan between calls; a function in SQL would be planned again by each.
CREATE FUNCTION tm3_srid_at(place geometry) RETURNS int
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

-- Square metres of a WGS 84 geometry in a TM-3 zone.
CREATE FUNCTION area_m2(shape geometry, srid int) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN ST_Area(ST_Transform(shape, srid));

-- Past ±180 and ±90 the same ground has other numbers, which no guard would meet.
CREATE FUNCTION is_on_earth(shape geometry) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
    SELECT ST_XMin(shape) >= -180 AND ST_XMax(shape) <= 180 AND ST_YMin(shape) >= -90 AND ST_YMax(shape) <= 90
$$;

CREATE FUNCTION measure_site() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.boundary IS NULL THEN
        NEW.area_srid := NULL;
        NEW.measured_m2 := NULL;
        NEW.geodesic_m2 := NULL;
        RETURN NEW;
    END IF;
    IF ST_IsEmpty(NEW.boundary) OR NOT ST_IsValid(NEW.boundary) THEN
        RAISE EXCEPTION 'The boundary is not a valid polygon: %', ST_IsValidReason(NEW.boundary) USING ERRCODE = 'ZP004';
    END IF;
    IF NOT is_on_earth(NEW.boundary) THEN
        RAISE EXCEPTION 'The boundary is not in degrees of longitude and latitude.' USING ERRCODE = 'ZP004';
    END IF;
    NEW.area_srid := coalesce(NEW.area_srid, tm3_srid_at(NEW.boundary));
    IF NOT EXISTS (SELECT FROM tm3_zones() AS z WHERE z.srid = NEW.area_srid) THEN
        RAISE EXCEPTION 'EPSG:% is not a VN-2000 TM-3 zone.', NEW.area_srid USING ERRCODE = 'ZP004';
    END IF;
    NEW.measured_m2 := area_m2(NEW.boundary, NEW.area_srid);
    NEW.geodesic_m2 := ST_Area(NEW.boundary::geography);
    RETURN NEW;
END $$;

CREATE TRIGGER b_measure_site BEFORE INSERT ON site_version FOR EACH ROW EXECUTE FUNCTION measure_site();

CREATE FUNCTION measure_parcel() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF ST_IsEmpty(NEW.outline) OR NOT ST_IsValid(NEW.outline) THEN
        RAISE EXCEPTION 'A parcel of protected land is not a valid polygon: %', ST_IsValidReason(NEW.outline) USING ERRCODE = 'ZP004';
    END IF;
    IF NOT is_on_earth(NEW.outline) THEN
        RAISE EXCEPTION 'A parcel of protected land is not in degrees of longitude and latitude.' USING ERRCODE = 'ZP004';
    END IF;
    -- A parcel is known as long as its layer: one added later would have been known before it was recorded.
    IF NOT EXISTS (
        SELECT FROM protected_layer AS l JOIN dataset_version AS d ON d.instant = lower(l.recorded) WHERE l.id = NEW.layer_id AND upper_inf(l.recorded)) THEN
        RAISE EXCEPTION 'Parcels are recorded together with their layer: record a new edition of it.' USING ERRCODE = 'ZP003';
    END IF;
    NEW.area_m2 := area_m2(NEW.outline, (SELECT l.area_srid FROM protected_layer AS l WHERE l.id = NEW.layer_id));
    RETURN NEW;
END $$;

CREATE TRIGGER b_measure_parcel BEFORE INSERT ON protected_parcel FOR EACH ROW EXECUTE FUNCTION measure_parcel();

CREATE FUNCTION measure_unit() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.outline IS NOT NULL AND (ST_IsEmpty(NEW.outline) OR NOT ST_IsValid(NEW.outline)) THEN
        RAISE EXCEPTION 'The outline of % is not a valid polygon: %', NEW.name, ST_IsValidReason(NEW.outline) USING ERRCODE = 'ZP004';
    END IF;
    IF NOT is_on_earth(NEW.outline) THEN
        RAISE EXCEPTION 'The outline of % is not in degrees of longitude and latitude.', NEW.name USING ERRCODE = 'ZP004';
    END IF;
    IF NEW.area_srid IS NOT NULL AND NOT EXISTS (SELECT FROM tm3_zones() AS z WHERE z.srid = NEW.area_srid) THEN
        RAISE EXCEPTION 'EPSG:% is not a VN-2000 TM-3 zone.', NEW.area_srid USING ERRCODE = 'ZP004';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER b_measure_unit BEFORE INSERT ON unit_version FOR EACH ROW EXECUTE FUNCTION measure_unit();
