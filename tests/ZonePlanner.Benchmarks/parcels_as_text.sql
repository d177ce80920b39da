-- The same as parcels.sql as one text, printed by PostgreSQL: one row.
SELECT '{"type":"FeatureCollection","features":[' || string_agg(
    '{"type":"Feature","id":"' || parcel.id || '","geometry":' || ST_AsGeoJSON(parcel.outline, 7) || ',"properties":' || json_build_object(
        'layer', layer.code,
        'layerName', layer.name,
        'layerKind', layer.kind,
        'landUseCode', parcel.land_use_code,
        'landUse', land_use.name,
        'hectares', parcel.area_m2 / 10000,
        'areaCrs', 'EPSG:' || layer.area_srid,
        'owner', layer.owner,
        'dataDate', layer.data_date,
        'quality', layer.quality,
        'validFrom', lower(layer.valid),
        'validTo', upper(layer.valid),
        'source', layer.source) || '}',
    ',' ORDER BY parcel.id) || ']}'
FROM protected_parcel AS parcel
JOIN protected_layer AS layer ON layer.id = parcel.layer_id
LEFT JOIN land_use ON land_use.code = parcel.land_use_code
WHERE ST_Intersects(parcel.outline, ST_MakeEnvelope($1, $2, $3, $4, 4326))
  AND ($5::text IS NULL OR parcel.land_use_code = $5)
