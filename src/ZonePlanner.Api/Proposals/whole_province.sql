-- One row: a province with all that have become part of it: their units and their codes.
-- $1 the province's unit.
SELECT
    array_agg(u.id ORDER BY u.id),
    array_agg(u.code ORDER BY u.id)
FROM unit AS u
WHERE u.id IN (SELECT whole_provinces(ARRAY[$1::bigint], 'infinity'))
