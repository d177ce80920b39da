-- One staged feature and one line of the site it names (by code, else by name and, if said, kind) that holds at some day of $1 (daterange); $2 is the quality of what is staged.
SELECT
    staged.number,
    version.id,
    version.site_id,
    site.code,
    version.name,
    version.kind,
    version.status,
    version.boundary_quality,
    ST_AsBinary(staged.outline) = ST_AsBinary(version.boundary) AND version.boundary_quality = $2 AS same,
    version.measured_m2 / 10000 AS hectares_before,
    area_m2(staged.outline, coalesce($3, tm3_srid_at(staged.outline))) / 10000 AS hectares_after
FROM staged_feature AS staged
JOIN site_version AS version ON upper_inf(version.recorded) AND version.valid && $1
JOIN site ON site.id = version.site_id
WHERE site.code = staged.code
   OR (staged.code IS NULL AND fold(version.name) = fold(staged.name) AND version.kind = coalesce(staged.kind, version.kind))
ORDER BY staged.number, version.valid;
