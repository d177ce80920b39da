-- At most one row: a report of an error, held until the transaction ends. $1 its id.
SELECT id
FROM interest.error_report
WHERE id = $1::uuid
FOR UPDATE
