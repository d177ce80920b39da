-- What map tiles are cut from: every outline in Web Mercator beside the one of the record, and protected land merged for the zooms at which a parcel is less than some pixels.

-- The part of the world that Web Mercator shows, in it. Past 85.06° there is nothing to show.
CREATE FUNCTION web_mercator(shape geometry) RETURNS geometry
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN CASE
    WHEN ST_YMin(shape) < -85.06 OR ST_YMax(shape) > 85.06 THEN ST_Transform(ST_ClipByBox2D(shape, ST_MakeEnvelope(-180, -85.06, 180, 85.06, 4326)), 3857)
    ELSE ST_Transform(shape, 3857)
END;

-- Generated for the lines there are, since the record's guards allow no UPDATE; kept as plain columns, which a trigger fills: a generated one is null to
-- the guard that compares a line with itself before it is closed. Tiles are found by the index of the outline in degrees: a tile is a box there too.
ALTER TABLE site_version ADD COLUMN boundary_3857 geometry(Geometry, 3857) GENERATED ALWAYS AS (web_mercator(boundary)) STORED;
ALTER TABLE unit_version ADD COLUMN outline_3857 geometry(Geometry, 3857) GENERATED ALWAYS AS (web_mercator(outline)) STORED;
ALTER TABLE protected_parcel ADD COLUMN outline_3857 geometry(Geometry, 3857) GENERATED ALWAYS AS (web_mercator(outline)) STORED;
ALTER TABLE site_version ALTER COLUMN boundary_3857 DROP EXPRESSION;
ALTER TABLE unit_version ALTER COLUMN outline_3857 DROP EXPRESSION;
ALTER TABLE protected_parcel ALTER COLUMN outline_3857 DROP EXPRESSION;

CREATE FUNCTION project_boundary() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    NEW.boundary_3857 := web_mercator(NEW.boundary);
    RETURN NEW;
END $$;

CREATE FUNCTION project_outline() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    NEW.outline_3857 := web_mercator(NEW.outline);
    RETURN NEW;
END $$;

-- After b_measure, which refuses what cannot be projected.
CREATE TRIGGER c_project BEFORE INSERT ON site_version FOR EACH ROW EXECUTE FUNCTION project_boundary();
CREATE TRIGGER c_project BEFORE INSERT ON unit_version FOR EACH ROW EXECUTE FUNCTION project_outline();
CREATE TRIGGER c_project BEFORE INSERT ON protected_parcel FOR EACH ROW EXECUTE FUNCTION project_outline();

-- Protected ground merged: per zoom band, layer and land-use code, one row for each tile of the band's last zoom. It is drawn half a pixel of that zoom
-- larger on all sides, so that gaps below a pixel close, neighbours become one shape, and what is smaller than a pixel is still seen.
CREATE TABLE protected_ground_merged (
    last_zoom int NOT NULL,
    layer_id bigint NOT NULL REFERENCES protected_layer,
    land_use_code text NOT NULL,
    outline geometry(MultiPolygon, 3857) NOT NULL
);
CREATE INDEX protected_ground_merged_outline ON protected_ground_merged USING gist (last_zoom, outline);
CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON protected_ground_merged FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
GRANT SELECT ON protected_ground_merged TO zoneplanner_app;

-- Merges a layer whose parcels are all there. The first band is made of the ground, each further one of the band before it.
CREATE FUNCTION merge_ground(of_layer bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
DECLARE
    band int;
    before int;
    pixel double precision;
    side double precision;
    grown double precision := 0;
BEGIN
    FOREACH band IN ARRAY ARRAY[13, 11, 9, 7, 5, 3, 1] LOOP
        side := 2 * pi() * 6378137 / 2 ^ band;
        pixel := side / 256;
        INSERT INTO protected_ground_merged (last_zoom, layer_id, land_use_code, outline)
        WITH piece AS (
            SELECT g.land_use_code, ST_Simplify(web_mercator(g.outline), pixel / 4, true) AS outline
            FROM protected_ground AS g
            WHERE g.layer_id = of_layer AND before IS NULL
            UNION ALL
            SELECT m.land_use_code, m.outline FROM protected_ground_merged AS m WHERE m.layer_id = of_layer AND m.last_zoom = before
        ),
        -- Few at a time: what uniting costs grows faster than their number.
        nearby AS (
            SELECT land_use_code, ST_Buffer(ST_Collect(outline), pixel / 2 - grown, 'join=mitre mitre_limit=2') AS outline
            FROM piece
            GROUP BY land_use_code, floor(ST_XMin(outline) * 16 / side), floor(ST_YMin(outline) * 16 / side)
        ),
        tile AS (
            SELECT
                land_use_code,
                ST_CollectionExtract(
                    ST_ClipByBox2D(
                        ST_SimplifyPreserveTopology(ST_UnaryUnion(ST_Collect(outline)), pixel / 2),
                        ST_MakeEnvelope(x * side, y * side, (x + 1) * side, (y + 1) * side, 3857)),
                    3) AS outline
            FROM nearby
            CROSS JOIN generate_series(floor(ST_XMin(outline) / side)::int, floor(ST_XMax(outline) / side)::int) AS x
            CROSS JOIN generate_series(floor(ST_YMin(outline) / side)::int, floor(ST_YMax(outline) / side)::int) AS y
            GROUP BY land_use_code, x, y
            OFFSET 0
        )
        SELECT band, of_layer, land_use_code, ST_Multi(outline)
        FROM tile
        WHERE NOT ST_IsEmpty(outline)
        ORDER BY outline;
        before := band;
        grown := pixel / 2;
    END LOOP;
END $$;

-- At the end of the transaction: a layer's parcels are recorded together with it.
CREATE FUNCTION merge_layer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM merge_ground(NEW.id);
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER z_merge_ground AFTER INSERT ON protected_layer
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION merge_layer();

SELECT merge_ground(id) FROM protected_layer;
