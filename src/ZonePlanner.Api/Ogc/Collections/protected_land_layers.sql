-- One row a layer that holds during the days asked for: what its parcels have in common, in the words of protected_land_features.sql.
-- $1 always protected-land, $2 days asked for, $3 known at, $4 today.
SELECT
    layer.id AS layer_id,
    layer.code AS layer,
    layer.name AS layer_name,
    layer.kind AS layer_kind,
    'EPSG:' || layer.area_srid AS area_crs,
    layer.owner,
    layer.data_date,
    layer.quality,
    lower(layer.valid) AS valid_from,
    upper(layer.valid) AS valid_to,
    layer.source
FROM protected_layer AS layer
WHERE layer.valid && $2
  AND layer.recorded @> $3
