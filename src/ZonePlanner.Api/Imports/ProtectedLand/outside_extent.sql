-- One staged parcel wholly outside the extent $1 (geometry).
SELECT
    number,
    code
FROM staged_feature
WHERE NOT ST_Intersects(outline, $1)
ORDER BY number;
