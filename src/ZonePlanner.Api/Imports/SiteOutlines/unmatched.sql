-- One staged feature that names no site of the record ($1: int[], the numbers of those that do); $2 is the zone its area is measured in, if the file has one.
SELECT
    staged.number,
    staged.code,
    staged.name,
    staged.kind,
    staged.status,
    staged.province,
    EXISTS (SELECT FROM site WHERE site.code = staged.code) AS taken,
    EXISTS (SELECT FROM unit WHERE unit.code = staged.province AND unit.level = 'province') AS has_province,
    area_m2(staged.outline, coalesce($2, tm3_srid_at(staged.outline))) / 10000 AS hectares
FROM staged_feature AS staged
WHERE staged.number <> ALL($1)
ORDER BY staged.number;
