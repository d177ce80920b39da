-- One row: the province of code $1. None: there is no such province.
SELECT unit.id
FROM unit
WHERE unit.code = $1::text
  AND unit.level = 'province'
