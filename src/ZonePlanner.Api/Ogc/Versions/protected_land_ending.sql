-- One row: the parcel of a layer that ended; no parcel takes the place of another. None: the parcel is not known.
-- $1 always protected-land, $2 number, $3 known at.
SELECT json_build_object('ended_by', NULL, 'successors', '[]'::json)
FROM protected_parcel AS parcel
JOIN protected_layer AS layer ON layer.id = parcel.layer_id
WHERE $1::text = 'protected-land'
  AND parcel.id = CASE WHEN $2::text ~ '^[0-9]{1,18}$' THEN $2::text::bigint END
  AND layer.recorded @> $3::timestamptz
