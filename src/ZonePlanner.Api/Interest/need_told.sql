-- The owner of a need was told of every plot found for it. $1 the expression.
WITH told AS (
    UPDATE interest.match
    SET told_at = now()
    WHERE expression = $1::uuid
      AND told_at IS NULL
)
UPDATE interest.expression
SET told_at = now()
WHERE id = $1::uuid
