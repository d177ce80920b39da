-- The first lines of the sites made from features $1 (int[]); days $2 (daterange), quality $3, zone $4 or null, CRS $5, source $6.
INSERT INTO site_version (
    site_id,
    valid,
    valid_from_precision,
    kind,
    status,
    name,
    aliases,
    decided_ha,
    declared_ha,
    boundary,
    boundary_quality,
    area_srid,
    source_crs,
    source_coordinates,
    province_id,
    stated_units,
    source
)
SELECT
    site.id,
    $2::daterange,
    CASE WHEN lower_inf($2::daterange) THEN 'unknown' ELSE 'day' END,
    staged.kind,
    staged.status,
    staged.name,
    '{}',
    staged.decided_ha,
    staged.declared_ha,
    staged.outline,
    $3,
    $4,
    $5,
    staged.typed,
    province.id,
    '{}',
    $6
FROM staged_feature AS staged
JOIN site ON site.code = staged.code
JOIN unit AS province ON province.code = staged.province AND province.level = 'province'
WHERE staged.number = ANY($1);
