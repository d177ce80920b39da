-- One line that stays made up beside redrawn ones: another period of the same unit. $1: the lines that change (bigint[]).
SELECT
    unit.code,
    version.name,
    version.valid
FROM unit_version AS version
JOIN unit ON unit.id = version.unit_id
WHERE upper_inf(version.recorded)
  AND version.outline_quality = 'schematic'
  AND version.id <> ALL($1)
  AND version.unit_id IN (SELECT changed.unit_id FROM unit_version AS changed WHERE changed.id = ANY($1))
ORDER BY unit.code, version.valid;
