-- One row a published line of a reference layer whose features still stand in the database, the newest first of each name; one row without if there are none.
SELECT
    dataset_version.version,
    dataset_version.instant,
    layer.name,
    layer.edition,
    lower(layer.recorded) AS known_from,
    upper(layer.recorded) AS known_until,
    layer.title,
    layer.title_en,
    layer.description,
    layer.owner,
    layer.data_date,
    layer.source,
    layer.numeric_ids,
    layer.columns::text AS columns,
    layer.time_column,
    layer.geometry_types,
    layer.geometry_name
FROM dataset_version
LEFT JOIN reference_layer AS layer
    ON to_regclass('reference.edition_' || layer.edition) IS NOT NULL
    -- Whoever publishes takes away afterwards, in no state of its own, what has been out of force for an hour: what is about to go is shown no more.
    AND dataset_version.instant - interval '59 minutes' < (
        SELECT max(coalesce(upper(line.recorded), 'infinity'))
        FROM reference_layer AS line
        WHERE line.edition = layer.edition)
ORDER BY layer.name, lower(layer.recorded) DESC;
