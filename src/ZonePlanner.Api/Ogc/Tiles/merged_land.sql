-- One row a tile of the band's last zoom, layer and land-use code: protected land merged, without what is said of a parcel only.
-- $1 always protected-land, $2 days asked for, $3 known at, $4 today, $14 the last zoom of the band.
SELECT
    NULL::bigint AS id,
    merged.outline AS mercator,
    layer.code AS layer,
    layer.name AS layer_name,
    layer.kind AS layer_kind,
    merged.land_use_code,
    land_use.name AS land_use,
    NULL::double precision AS hectares,
    NULL::text AS area_crs,
    layer.owner,
    layer.data_date,
    layer.quality,
    lower(layer.valid) AS valid_from,
    upper(layer.valid) AS valid_to,
    layer.source
FROM protected_ground_merged AS merged
JOIN protected_layer AS layer ON layer.id = merged.layer_id
LEFT JOIN land_use ON land_use.code = merged.land_use_code
WHERE merged.last_zoom = $14
  AND layer.valid && $2
  AND layer.recorded @> $3
