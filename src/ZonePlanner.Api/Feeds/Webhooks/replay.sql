-- No row: subscription $1 is told anew from version $2 on, at once.
UPDATE webhook.subscription
SET told_version = $2::bigint - 1,
    told_site = NULL,
    state = 'active',
    paused_because = NULL,
    failures = 0,
    next_attempt_at = now()
WHERE id = $1::uuid
