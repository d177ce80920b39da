-- No row: subscription $1 is paused because of $2, or goes on at once when that is null.
UPDATE webhook.subscription
SET state = CASE WHEN $2::text IS NULL THEN 'active' ELSE 'paused' END,
    paused_because = $2::text,
    failures = 0,
    next_attempt_at = now()
WHERE id = $1::uuid
