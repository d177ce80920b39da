-- At most one row: an expression of interest, held until the transaction ends. $1 its id.
SELECT id
FROM interest.expression
WHERE id = $1::uuid
FOR UPDATE
