-- The closed lines $2 (bigint[]) drawn as the union of the features $1 (int[]; one pair a feature); quality $3, source $4.
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
    version.valid,
    version.name,
    version.parent_id,
    version.official_km2,
    joined.outline,
    $3,
    coalesce(version.place, ST_PointOnSurface(joined.outline)),
    version.area_srid,
    version.mountainous,
    concat_ws('; ', version.source, 'outline: joined from ' || $4),
    version.note
FROM (
    SELECT
        pair.id,
        ST_Multi(ST_Union(staged.outline)) AS outline
    FROM unnest($1::int[], $2::bigint[]) AS pair (number, id)
    JOIN staged_feature AS staged ON staged.number = pair.number
    GROUP BY pair.id
) AS joined
JOIN unit_version AS version ON version.id = joined.id;
