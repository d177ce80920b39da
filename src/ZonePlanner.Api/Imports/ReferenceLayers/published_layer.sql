-- The layer published under the name $1 now.
SELECT
    id,
    edition,
    features,
    columns::text,
    time_column,
    title,
    title_en,
    description,
    owner,
    data_date,
    source,
    geometry_name
FROM reference_layer
WHERE name = $1
  AND upper_inf(recorded);
