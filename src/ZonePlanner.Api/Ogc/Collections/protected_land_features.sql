-- One row a parcel of the layers that hold during the days asked for.
-- $1 always protected-land, $2 days asked for, $3 known at, $4 today.
SELECT
    parcel.id,
    parcel.outline AS geometry,
    parcel.outline_3857 AS mercator,
    parcel.layer_id,
    layer.code AS layer,
    layer.name AS layer_name,
    layer.kind AS layer_kind,
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
-- Joined from the left, so that the database leaves out what nobody asks for.
LEFT JOIN protected_layer AS layer ON layer.id = parcel.layer_id
LEFT JOIN land_use ON land_use.code = parcel.land_use_code
WHERE parcel.layer_id = ANY (ARRAY(SELECT held.id FROM protected_layer AS held WHERE held.valid && $2 AND held.recorded @> $3))
