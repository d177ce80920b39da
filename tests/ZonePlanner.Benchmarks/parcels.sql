-- One row a parcel that meets the box $1 $2 $3 $4 (west, south, east, north), of the land-use code $5 or of any, with the properties the service gives it.
SELECT
    parcel.id,
    ST_AsBinary(parcel.outline),
    layer.code AS layer,
    layer.name AS "layerName",
    layer.kind AS "layerKind",
    parcel.land_use_code AS "landUseCode",
    land_use.name AS "landUse",
    parcel.area_m2 / 10000 AS hectares,
    'EPSG:' || layer.area_srid AS "areaCrs",
    layer.owner,
    layer.data_date::text AS "dataDate",
    layer.quality,
    lower(layer.valid)::text AS "validFrom",
    upper(layer.valid)::text AS "validTo",
    layer.source
FROM protected_parcel AS parcel
JOIN protected_layer AS layer ON layer.id = parcel.layer_id
LEFT JOIN land_use ON land_use.code = parcel.land_use_code
WHERE ST_Intersects(parcel.outline, ST_MakeEnvelope($1, $2, $3, $4, 4326))
  AND ($5::text IS NULL OR parcel.land_use_code = $5)
ORDER BY parcel.id
