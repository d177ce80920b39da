-- The staged parcels as those of layer $1 (bigint), in Hilbert order, so that neighbours lie together on disk.
INSERT INTO protected_parcel (layer_id, land_use_code, outline)
SELECT
    $1,
    land_use,
    outline
FROM staged_feature
ORDER BY outline;
