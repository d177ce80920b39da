-- Outlines of units drawn simpler for the zooms at which nobody can see every corner: one row a line and zoom band, no further from the true outline than a
-- quarter of a pixel of the band's last zoom, so that the gaps this opens between neighbours stay below one.
CREATE TABLE unit_outline_simplified (
    unit_version_id bigint NOT NULL REFERENCES unit_version,
    last_zoom int NOT NULL,
    outline geometry(Geometry, 3857) NOT NULL,
    PRIMARY KEY (unit_version_id, last_zoom)
);
CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_outline_simplified FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
GRANT SELECT ON unit_outline_simplified TO zoneplanner_app;

CREATE FUNCTION simplify_outline(of_line bigint, mercator geometry) RETURNS void
LANGUAGE sql SET search_path = public, pg_temp
BEGIN ATOMIC
    INSERT INTO unit_outline_simplified (unit_version_id, last_zoom, outline)
    SELECT of_line, band, ST_SimplifyPreserveTopology(mercator, 2 * pi() * 6378137 / 2 ^ band / 256 / 4)
    FROM unnest(ARRAY[13, 11, 9, 7, 5, 3, 1]) AS band
    WHERE mercator IS NOT NULL;
END;

-- Only by way of the trigger: nobody else may write here.
CREATE FUNCTION simplify_unit() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM simplify_outline(NEW.id, NEW.outline_3857);
    RETURN NULL;
END $$;

CREATE TRIGGER z_simplify AFTER INSERT ON unit_version FOR EACH ROW EXECUTE FUNCTION simplify_unit();

SELECT simplify_outline(id, outline_3857) FROM unit_version;
