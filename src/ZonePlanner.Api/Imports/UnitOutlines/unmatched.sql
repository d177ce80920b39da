-- One staged feature whose code is not among $1 (int[]), the numbers of those that were found.
SELECT
    staged.number,
    staged.code,
    staged.name,
    ST_Area(staged.outline::geography) / 10000 AS hectares,
    EXISTS (SELECT FROM unit WHERE unit.code = concat_ws('-', staged.code, $2::text)) AS taken
FROM staged_feature AS staged
WHERE staged.number <> ALL($1)
ORDER BY staged.number;
