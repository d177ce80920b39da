-- Protected parcels dissolved: per layer and land-use code the ground they cover, each spot once, in pieces cut along a fixed grid, measured. A
-- boundary then meets a few pieces instead of hundreds of parcels, counts those wholly inside by their stored area, and needs unite nothing.
CREATE TABLE protected_ground (
    layer_id bigint NOT NULL REFERENCES protected_layer,
    land_use_code text NOT NULL,
    outline geometry(Polygon, 4326) NOT NULL,
    area_m2 double precision NOT NULL
);
CREATE INDEX protected_ground_outline ON protected_ground USING gist (outline);
CREATE TRIGGER a_refuse_rewriting BEFORE UPDATE OR DELETE OR TRUNCATE ON protected_ground FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- The part of a shape in each cell it meets, 0.005° (about 520 m by 550 m) wide.
CREATE FUNCTION cells_of(shape geometry) RETURNS TABLE (cell_x int, cell_y int, part geometry)
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
    SELECT
        x,
        y,
        CASE
            WHEN ST_Covers(cell.box, piece) THEN piece
            ELSE ST_CollectionExtract(ST_Intersection(piece, cell.box), 3)
        END
    FROM ST_Subdivide(shape, 128) AS piece
    CROSS JOIN generate_series(floor(ST_XMin(piece) / 0.005)::int, floor(ST_XMax(piece) / 0.005)::int) AS x
    CROSS JOIN generate_series(floor(ST_YMin(piece) / 0.005)::int, floor(ST_YMax(piece) / 0.005)::int) AS y
    CROSS JOIN LATERAL (SELECT ST_MakeEnvelope(x * 0.005, y * 0.005, (x + 1) * 0.005, (y + 1) * 0.005, 4326) AS box) AS cell
$$;

-- Adds to the ground what new parcels cover and older ones of the layer do not. Most parcels lie in one cell and need no cutting. Without jit:
-- compiling a call for each parcel costs a hundred times what it does.
CREATE FUNCTION lay_ground() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
BEGIN
    INSERT INTO protected_ground (layer_id, land_use_code, outline, area_m2)
    WITH placed AS (
        SELECT
            p.layer_id,
            p.land_use_code,
            p.outline,
            floor(ST_XMin(p.outline) / 0.005)::int AS cell_x,
            floor(ST_YMin(p.outline) / 0.005)::int AS cell_y,
            floor(ST_XMin(p.outline) / 0.005) = floor(ST_XMax(p.outline) / 0.005)
            AND floor(ST_YMin(p.outline) / 0.005) = floor(ST_YMax(p.outline) / 0.005)
            AND ST_NPoints(p.outline) <= 128 AS in_one_cell
        FROM new_parcel AS p
    ),
    part AS (
        SELECT layer_id, land_use_code, cell_x, cell_y, outline AS shape FROM placed WHERE in_one_cell
        UNION ALL
        SELECT p.layer_id, p.land_use_code, c.cell_x, c.cell_y, c.part
        FROM placed AS p
        CROSS JOIN cells_of(p.outline) AS c
        WHERE NOT p.in_one_cell AND NOT ST_IsEmpty(c.part)
    )
    SELECT fresh.layer_id, fresh.land_use_code, piece.geom, area_m2(piece.geom, l.area_srid)
    FROM (
        SELECT
            cell.layer_id,
            cell.land_use_code,
            coalesce(
                ST_Difference(cell.shape, (
                    SELECT ST_Union(laid.outline)
                    FROM protected_ground AS laid
                    WHERE laid.layer_id = cell.layer_id AND laid.land_use_code = cell.land_use_code AND laid.outline && cell.shape)),
                cell.shape) AS shape
        FROM (
            SELECT layer_id, land_use_code, ST_UnaryUnion(ST_Collect(shape)) AS shape
            FROM part
            GROUP BY layer_id, land_use_code, cell_x, cell_y
        ) AS cell
    ) AS fresh
    JOIN protected_layer AS l ON l.id = fresh.layer_id
    CROSS JOIN ST_Dump(ST_CollectionExtract(fresh.shape, 3)) AS piece
    ORDER BY piece.geom;
    RETURN NULL;
END $$;

CREATE TRIGGER c_lay_ground AFTER INSERT ON protected_parcel
    REFERENCING NEW TABLE AS new_parcel FOR EACH STATEMENT EXECUTE FUNCTION lay_ground();
