-- One row a code of land use: what parcels of it have in common, in the words of protected_land_features.sql.
-- $1 always protected-land, $2 days asked for, $3 known at, $4 today.
SELECT
    code AS land_use_code,
    name AS land_use
FROM land_use
