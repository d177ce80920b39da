-- The closed layers $1 (bigint[]) for the days outside $2 (daterange), with the line each follows: one row a line.
WITH following AS (
    INSERT INTO protected_layer (
        code,
        kind,
        name,
        name_en,
        owner,
        data_date,
        valid,
        extent,
        quality,
        area_srid,
        source,
        note
    )
    SELECT
        layer.code,
        layer.kind,
        layer.name,
        layer.name_en,
        layer.owner,
        layer.data_date,
        days,
        layer.extent,
        layer.quality,
        layer.area_srid,
        layer.source,
        layer.note
    FROM protected_layer AS layer
    CROSS JOIN LATERAL unnest(datemultirange(layer.valid) - datemultirange($2)) AS days
    WHERE layer.id = ANY($1)
    RETURNING id, code, valid
)
SELECT
    following.id,
    layer.id AS follows
FROM following
JOIN protected_layer AS layer ON layer.code = following.code AND layer.valid @> following.valid AND layer.id = ANY($1);
