-- One row: the parcels of a tile $1 $2 $3 (zoom, column, row) by the plainest statement there is, with the properties the service gives them.
SELECT ST_AsMVT(tile, 'protected-land', 4096, 'shape', 'id')
FROM (
    SELECT
        ST_AsMVTGeom(p.outline_3857, ST_TileEnvelope($1, $2, $3), 4096, 64, true) AS shape,
        p.id,
        l.code AS layer,
        l.name AS "layerName",
        l.kind AS "layerKind",
        p.land_use_code AS "landUseCode",
        u.name AS "landUse",
        p.area_m2 / 10000 AS hectares,
        'EPSG:' || l.area_srid AS "areaCrs",
        l.owner,
        l.data_date AS "dataDate",
        l.quality,
        lower(l.valid) AS "validFrom",
        upper(l.valid) AS "validTo",
        l.source
    FROM protected_parcel AS p
    JOIN protected_layer AS l ON l.id = p.layer_id
    LEFT JOIN land_use AS u ON u.code = p.land_use_code
    WHERE p.outline && ST_Transform(ST_TileEnvelope($1, $2, $3, margin => 0.015625), 4326)
) AS tile
