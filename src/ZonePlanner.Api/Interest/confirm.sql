-- What a link is about is confirmed, and the link used up. $1 the digest of its token.
WITH used AS (
    UPDATE interest.link
    SET used_at = now()
    WHERE digest = $1::bytea
    RETURNING expression, report
),
reports AS (
    UPDATE interest.error_report
    SET confirmed_at = now()
    WHERE id IN (SELECT report FROM used)
      AND confirmed_at IS NULL
)
UPDATE interest.expression
SET confirmed_at = now()
WHERE id IN (SELECT expression FROM used)
  AND confirmed_at IS NULL
