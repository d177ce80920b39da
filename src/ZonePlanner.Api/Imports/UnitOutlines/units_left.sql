-- The closed lines $1 (bigint[]) as they were, for the days outside $2 (daterange).
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
    days,
    version.name,
    version.parent_id,
    version.official_km2,
    version.outline,
    version.outline_quality,
    version.place,
    version.area_srid,
    version.mountainous,
    version.source,
    version.note
FROM unit_version AS version
CROSS JOIN LATERAL unnest(datemultirange(version.valid) - datemultirange($2)) AS days
WHERE version.id = ANY($1);
