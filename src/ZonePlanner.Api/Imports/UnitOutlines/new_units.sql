-- Units the record does not have yet, from features $1 (int[]) at level $2; a code gets the year $3 (text) of creation, where it is known.
INSERT INTO unit (code, gso_code, level)
SELECT
    concat_ws('-', staged.code, $3::text),
    staged.code,
    $2
FROM staged_feature AS staged
WHERE staged.number = ANY($1);
