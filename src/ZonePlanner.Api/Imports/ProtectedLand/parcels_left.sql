-- The parcels of layer $2 (bigint) again, for the line $1 that follows it.
INSERT INTO protected_parcel (layer_id, land_use_code, outline)
SELECT
    $1,
    land_use_code,
    outline
FROM protected_parcel
WHERE layer_id = $2
ORDER BY outline;
