-- One row a kind of site, level of unit, protected land and reference layer that has data: where and when its features lie, as known now; one row without them if there are none.
SELECT
    dataset_version.version,
    dataset_version.instant,
    extent.variant,
    ST_XMin(extent.box),
    ST_YMin(extent.box),
    ST_XMax(extent.box),
    ST_YMax(extent.box),
    extent.valid_from,
    extent.valid_to,
    extent.is_timeless
FROM dataset_version
LEFT JOIN (
    SELECT
        held.kind AS variant,
        ST_Extent(held.boundary) AS box,
        nullif(min(coalesce(lower(held.valid), '-infinity')), '-infinity') AS valid_from,
        nullif(max(coalesce(upper(held.valid) - 1, 'infinity')), 'infinity') AS valid_to,
        false AS is_timeless
    FROM site_version AS held
    WHERE upper_inf(held.recorded)
    GROUP BY held.kind
    UNION ALL
    SELECT
        unit.level,
        ST_Extent(held.outline),
        nullif(min(coalesce(lower(held.valid), '-infinity')), '-infinity'),
        nullif(max(coalesce(upper(held.valid) - 1, 'infinity')), 'infinity'),
        false
    FROM unit_version AS held
    JOIN unit ON unit.id = held.unit_id
    WHERE upper_inf(held.recorded)
    GROUP BY unit.level
    UNION ALL
    SELECT
        'plot',
        ST_Extent(held.boundary),
        nullif(min(coalesce(lower(held.valid), '-infinity')), '-infinity'),
        nullif(max(coalesce(upper(held.valid) - 1, 'infinity')), 'infinity'),
        false
    FROM plot_version AS held
    WHERE upper_inf(held.recorded)
    HAVING count(*) > 0
    UNION ALL
    SELECT
        'protected-land',
        ST_Extent(held.extent),
        nullif(min(coalesce(lower(held.valid), '-infinity')), '-infinity'),
        nullif(max(coalesce(upper(held.valid) - 1, 'infinity')), 'infinity'),
        false
    FROM protected_layer AS held
    WHERE upper_inf(held.recorded)
    HAVING count(*) > 0
    UNION ALL
    SELECT
        'reference-layer:' || held.name,
        ST_MakeBox2D(ST_Point(held.west, held.south), ST_Point(held.east, held.north)),
        held.time_from,
        held.time_to,
        held.time_column IS NULL
    FROM reference_layer AS held
    WHERE upper_inf(held.recorded)
) AS extent ON true;
