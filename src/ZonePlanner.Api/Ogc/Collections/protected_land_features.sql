-- One row a parcel of the layers that hold during the days asked for.
-- $1 always protected-land, $2 days asked for, $3 known at, $4 today, $5 area in WGS 84 or null, $6 numbers after this or null, $7 this number only or
-- null, $8 most rows, $9 SRID of the geometry, $10 layer, $11 kind of layer, $12 land-use code, $13 owner, $14 quality: each null for any.
SELECT
    parcel.id,
    ST_AsBinary(CASE WHEN $9 = 4326 THEN parcel.outline ELSE ST_Transform(parcel.outline, $9) END) AS geometry,
    layer.code,
    layer.name,
    layer.kind,
    parcel.land_use_code,
    land_use.name AS land_use,
    parcel.area_m2 / 10000 AS hectares,
    'EPSG:' || layer.area_srid AS area_crs,
    layer.owner,
    layer.data_date,
    layer.quality,
    lower(layer.valid) AS valid_from,
    upper(layer.valid) AS valid_to,
    layer.source
FROM protected_parcel AS parcel
JOIN protected_layer AS layer ON layer.id = parcel.layer_id
LEFT JOIN land_use ON land_use.code = parcel.land_use_code
WHERE layer.valid && $2
  AND layer.recorded @> $3
  AND ($5::geometry IS NULL OR ST_Intersects(parcel.outline, $5))
  AND ($6::bigint IS NULL OR parcel.id > $6)
  AND ($7::bigint IS NULL OR parcel.id = $7)
  AND ($10::text IS NULL OR layer.code = $10)
  AND ($11::text IS NULL OR layer.kind = $11)
  AND ($12::text IS NULL OR parcel.land_use_code = $12)
  AND ($13::text IS NULL OR layer.owner = $13)
  AND ($14::text IS NULL OR layer.quality = $14)
ORDER BY parcel.id
LIMIT $8;
