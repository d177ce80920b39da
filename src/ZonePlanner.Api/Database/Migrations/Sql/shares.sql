-- How much of a site lies in a unit, measured once for every pair of lines that the record knew at the same time.
-- (A site and a unit written by one statement are seen by both triggers: the second finds the share there.)
CREATE TABLE site_share (
    site_version_id bigint NOT NULL REFERENCES site_version,
    unit_version_id bigint NOT NULL REFERENCES unit_version,
    m2 double precision NOT NULL CHECK (m2 > 0),
    PRIMARY KEY (site_version_id, unit_version_id)
);
CREATE INDEX site_share_unit ON site_share (unit_version_id);
CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON site_share FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE FUNCTION shared_m2(boundary geometry, measured_m2 double precision, area_srid int, outline geometry) RETURNS double precision
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT CASE
        WHEN ST_Covers(outline, boundary) THEN measured_m2
        ELSE area_m2(ST_Intersection(boundary, outline), area_srid)
    END
$$;

CREATE FUNCTION share_site() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO site_share (site_version_id, unit_version_id, m2)
    SELECT NEW.id, part.id, part.m2
    FROM (
        SELECT u.id, shared_m2(NEW.boundary, NEW.measured_m2, NEW.area_srid, u.outline) AS m2
        FROM unit_version AS u
        WHERE upper_inf(u.recorded) AND ST_Intersects(u.outline, NEW.boundary)
    ) AS part
    WHERE part.m2 > 0
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER c_share_site AFTER INSERT ON site_version FOR EACH ROW WHEN (NEW.boundary IS NOT NULL) EXECUTE FUNCTION share_site();

CREATE FUNCTION share_unit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO site_share (site_version_id, unit_version_id, m2)
    SELECT part.id, NEW.id, part.m2
    FROM (
        SELECT s.id, shared_m2(s.boundary, s.measured_m2, s.area_srid, NEW.outline) AS m2
        FROM site_version AS s
        WHERE upper_inf(s.recorded) AND ST_Intersects(NEW.outline, s.boundary)
    ) AS part
    WHERE part.m2 > 0
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER c_share_unit AFTER INSERT ON unit_version FOR EACH ROW WHEN (NEW.outline IS NOT NULL) EXECUTE FUNCTION share_unit();
