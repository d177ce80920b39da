-- The first lines of the units made from features $1 (int[]); year $2 (text), days $3 (daterange), quality $4, source $5. The unit above is the one the file names.
INSERT INTO unit_version (unit_id, valid, name, parent_id, outline, outline_quality, place, source)
SELECT
    unit.id,
    $3,
    staged.name,
    above.id,
    staged.outline,
    $4,
    ST_PointOnSurface(staged.outline),
    $5
FROM staged_feature AS staged
JOIN unit ON unit.code = concat_ws('-', staged.code, $2::text)
LEFT JOIN LATERAL (
    SELECT parent.id
    FROM unit AS parent
    JOIN unit_version AS version ON version.unit_id = parent.id
    WHERE parent.level <> unit.level
      AND (parent.code = staged.parent OR parent.gso_code = staged.parent)
      AND upper_inf(version.recorded)
      AND version.valid && $3
    ORDER BY parent.code = staged.parent DESC, version.valid DESC
    LIMIT 1
) AS above ON true
WHERE staged.number = ANY($1);
