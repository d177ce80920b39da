-- One layer that the record knows now and that holds at some day of $1 (daterange).
SELECT
    id,
    code,
    kind,
    name,
    owner,
    data_date,
    valid,
    quality,
    area_srid,
    valid <@ $1 AS whole
FROM protected_layer
WHERE upper_inf(recorded)
  AND valid && $1
ORDER BY code, valid;
