-- One more line a feature's outline is for: the same unit under another name or period, drawn alike until now, with no land given or taken in between.
-- $1: numbers of the features (int[]); $2: the lines found for them (bigint[], same order).
SELECT
    redrawn.number,
    other.id,
    unit.code,
    other.name,
    other.outline_quality,
    false AS same,
    ST_Area(other.outline::geography) / 10000 AS hectares_before,
    ST_Area(staged.outline::geography) / 10000 AS hectares_after,
    other.valid
FROM unnest($1::int[], $2::bigint[]) AS redrawn (number, id)
JOIN unit_version AS version ON version.id = redrawn.id
JOIN unit ON unit.id = version.unit_id
JOIN staged_feature AS staged ON staged.number = redrawn.number
JOIN unit_version AS other ON other.unit_id = version.unit_id AND other.id <> ALL($2)
WHERE upper_inf(other.recorded)
  AND ST_AsBinary(other.outline) = ST_AsBinary(version.outline)
  AND NOT EXISTS (
      SELECT
      FROM unit_succession AS change
      WHERE upper_inf(change.recorded)
        AND (change.from_id = version.unit_id OR change.to_id = version.unit_id)
        AND change.on IN (lower(other.valid), lower(version.valid))
  )
ORDER BY redrawn.number, other.valid;
