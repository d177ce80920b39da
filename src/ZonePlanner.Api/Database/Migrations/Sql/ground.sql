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
GRANT SELECT ON protected_ground TO zoneplanner_app;

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

-- Adds to the ground what new parcels cover and older ones of the layer do not.
CREATE FUNCTION lay_ground() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO protected_ground (layer_id, land_use_code, outline, area_m2)
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
            SELECT p.layer_id, p.land_use_code, ST_UnaryUnion(ST_Collect(c.part)) AS shape
            FROM new_parcel AS p
            CROSS JOIN cells_of(p.outline) AS c
            WHERE NOT ST_IsEmpty(c.part)
            GROUP BY p.layer_id, p.land_use_code, c.cell_x, c.cell_y
        ) AS cell
    ) AS fresh
    JOIN protected_layer AS l ON l.id = fresh.layer_id
    CROSS JOIN ST_Dump(ST_CollectionExtract(fresh.shape, 3)) AS piece
    ORDER BY piece.geom;
    RETURN NULL;
END $$;

CREATE TRIGGER c_lay_ground AFTER INSERT ON protected_parcel
    REFERENCING NEW TABLE AS new_parcel FOR EACH STATEMENT EXECUTE FUNCTION lay_ground();

-- For what was on the record before there was a ground.
INSERT INTO protected_ground (layer_id, land_use_code, outline, area_m2)
SELECT cell.layer_id, cell.land_use_code, piece.geom, area_m2(piece.geom, l.area_srid)
FROM (
    SELECT p.layer_id, p.land_use_code, ST_UnaryUnion(ST_Collect(c.part)) AS shape
    FROM protected_parcel AS p
    CROSS JOIN cells_of(p.outline) AS c
    WHERE NOT ST_IsEmpty(c.part)
    GROUP BY p.layer_id, p.land_use_code, c.cell_x, c.cell_y
) AS cell
JOIN protected_layer AS l ON l.id = cell.layer_id
CROSS JOIN ST_Dump(ST_CollectionExtract(cell.shape, 3)) AS piece
ORDER BY piece.geom;

CREATE OR REPLACE FUNCTION beyond_tolerance(shared geometry, srid int) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
DECLARE
    shape geometry := ST_Transform(ST_CollectionExtract(shared, 3), srid);
    m2 double precision := ST_Area(shape);
BEGIN
    RETURN m2 > 1 AND (m2 > 100 OR 2 * m2 > 0.05 * ST_Perimeter(shape));
END $$;

-- Seams between cells are closed where that costs little, and stay in a shape of many points. Each OFFSET 0 keeps what it follows from being
-- computed again by whoever reads it. In a string for the client library's sake: see checks.sql.
DO $file$ BEGIN EXECUTE $sql$
CREATE OR REPLACE FUNCTION protected_under(shape geometry, srid int, during daterange, known timestamptz)
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
$sql$; END $file$;
