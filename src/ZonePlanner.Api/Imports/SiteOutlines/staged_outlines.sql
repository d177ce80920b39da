-- One staged feature of $1 (int[]) and its outline.
SELECT
    number,
    outline
FROM staged_feature
WHERE number = ANY($1)
ORDER BY number;
