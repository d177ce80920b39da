-- One row: a subscription that is not paused, and whether there is something to tell it now.
SELECT
    s.id,
    (s.told_version < d.version OR s.told_site IS NOT NULL) AND s.next_attempt_at <= now() AS is_due
FROM webhook.subscription AS s
CROSS JOIN dataset_version AS d
WHERE s.state = 'active'
ORDER BY s.next_attempt_at
