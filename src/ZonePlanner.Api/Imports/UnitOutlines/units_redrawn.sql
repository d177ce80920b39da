-- The closed lines $2 (bigint[]) with the outlines of features $1 (int[], same order) for the days of $3 (daterange); quality $4, source $5.
INSERT INTO unit_version (
    unit_id,
    valid,
    name,
    parent_id,
    official_km2,
    outline,
    outline_quality,
    place,
    area_srid,
    mountainous,
    source,
    note
)
SELECT
    version.unit_id,
    version.valid * $3,
    version.name,
    version.parent_id,
    version.official_km2,
    staged.outline,
    $4,
    coalesce(version.place, ST_PointOnSurface(staged.outline)),
    version.area_srid,
    version.mountainous,
    concat_ws('; ', version.source, 'outline: ' || $5),
    version.note
FROM unnest($1::int[], $2::bigint[]) AS redrawn (number, id)
JOIN unit_version AS version ON version.id = redrawn.id
JOIN staged_feature AS staged ON staged.number = redrawn.number;
