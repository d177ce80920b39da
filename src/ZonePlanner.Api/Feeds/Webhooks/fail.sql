-- One row: subscription $1, told up to version $2 and site $3, waits for $4 and somewhat longer, so that many do not come back at once; or is paused, because of $5, when there is no more to wait for.
UPDATE webhook.subscription
SET failures = failures + 1,
    next_attempt_at = now() + coalesce($4::interval * (1 + random() / 10), interval '0'),
    state = CASE WHEN $4::interval IS NULL THEN 'paused' ELSE state END,
    paused_because = CASE WHEN $4::interval IS NULL THEN $5::text ELSE paused_because END
WHERE id = $1::uuid
  AND told_version = $2::bigint
  AND told_site IS NOT DISTINCT FROM $3::text
  AND state = 'active'
RETURNING true
