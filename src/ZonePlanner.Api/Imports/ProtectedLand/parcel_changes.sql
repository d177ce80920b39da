-- Parcels by land-use code: how many begin, stay as they are and go when the layers $1 (bigint[]) give way to what is staged; square metres in zone $2.
WITH known AS (
    SELECT
        land_use_code,
        sha256(ST_AsBinary(outline)) AS shape,
        count(*) AS parcels,
        sum(area_m2) AS m2
    FROM protected_parcel
    WHERE layer_id = ANY($1)
    GROUP BY land_use_code, sha256(ST_AsBinary(outline))
),
staged AS (
    SELECT
        land_use AS land_use_code,
        sha256(ST_AsBinary(outline)) AS shape,
        count(*) AS parcels,
        sum(area_m2(outline, $2)) AS m2
    FROM staged_feature
    GROUP BY land_use, sha256(ST_AsBinary(outline))
)
SELECT
    land_use_code,
    sum(greatest(coalesce(staged.parcels, 0) - coalesce(known.parcels, 0), 0))::bigint AS begin,
    sum(least(coalesce(staged.parcels, 0), coalesce(known.parcels, 0)))::bigint AS stay,
    sum(greatest(coalesce(known.parcels, 0) - coalesce(staged.parcels, 0), 0))::bigint AS go,
    coalesce(sum(known.m2), 0) / 10000 AS hectares_before,
    coalesce(sum(staged.m2), 0) / 10000 AS hectares_after
FROM staged
FULL JOIN known USING (land_use_code, shape)
GROUP BY land_use_code
ORDER BY land_use_code;
