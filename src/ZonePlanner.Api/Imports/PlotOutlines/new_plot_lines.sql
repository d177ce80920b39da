-- The first lines of the plots made from features $1 (int[]), from the day $2 (date) on; quality $3, CRS $4, source $5, report $6 (jsonb, or null where nothing is declared).
INSERT INTO plot_version (
    plot_id,
    valid,
    label,
    status,
    land_use_code,
    boundary,
    boundary_quality,
    source_crs,
    source_coordinates,
    declared_ha,
    industries_allowed,
    industries_refused,
    reports,
    source
)
SELECT
    plot.id,
    daterange($2::date, NULL),
    staged.name,
    coalesce(staged.status, 'available'),
    staged.land_use,
    staged.outline,
    $3,
    $4,
    staged.typed,
    staged.declared_ha,
    '{}',
    '{}',
    CASE WHEN staged.declared_ha IS NULL THEN '{}' ELSE jsonb_build_object('declaredHa', $6::jsonb) END,
    $5
FROM staged_feature AS staged
JOIN plot ON plot.code = staged.code
WHERE staged.number = ANY($1::int[]);
