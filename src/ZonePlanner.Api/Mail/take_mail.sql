-- At most one row: the mail that has waited longest, held against every other process until the transaction ends.
SELECT
    id,
    letter,
    created_at,
    tries
FROM interest.mail
WHERE letter IS NOT NULL
  AND next_at <= now()
ORDER BY next_at, id
LIMIT 1
FOR UPDATE SKIP LOCKED
