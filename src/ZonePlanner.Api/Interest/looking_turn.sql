-- At most one row: up to which version and day plots were looked for, held until the transaction ends; none while another process is looking.
SELECT
    version,
    CASE WHEN isfinite(day) THEN day ELSE '0001-01-01' END
FROM interest.looked
FOR UPDATE SKIP LOCKED
