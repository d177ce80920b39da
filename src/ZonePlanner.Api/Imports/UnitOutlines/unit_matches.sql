-- One staged feature and one line of the unit it names that holds at some day of $2 (daterange), at level $1.
SELECT
    staged.number,
    version.id,
    unit.code,
    version.name,
    version.outline_quality,
    ST_AsBinary(staged.outline) = ST_AsBinary(version.outline) AND version.outline_quality = $3 AS same,
    ST_Area(version.outline::geography) / 10000 AS hectares_before,
    ST_Area(staged.outline::geography) / 10000 AS hectares_after,
    version.valid
FROM staged_feature AS staged
JOIN unit ON unit.level = $1 AND (unit.code = staged.code OR unit.gso_code = staged.code)
JOIN unit_version AS version ON version.unit_id = unit.id
WHERE upper_inf(version.recorded)
  AND version.valid && $2
ORDER BY staged.number, version.valid;
