-- One row: the version of a parcel, which is that of its layer: another edition of the layer has other parcels.
-- $1 always protected-land, $2 number, $3 known at.
SELECT json_build_object(
    'name', layer.name,
    'status', NULL,
    'quality', layer.quality,
    'valid_from', lower(layer.valid),
    'valid_from_precision', NULL,
    'valid_to', upper(layer.valid),
    'recorded_from', lower(layer.recorded),
    'begun_by', NULL,
    'ended_by', NULL)
FROM protected_parcel AS parcel
JOIN protected_layer AS layer ON layer.id = parcel.layer_id
WHERE $1::text = 'protected-land'
  AND parcel.id = CASE WHEN $2::text ~ '^[0-9]{1,18}$' THEN $2::text::bigint END
  AND layer.recorded @> $3::timestamptz
