-- One row: subscription $1, told up to version $2 and site $3, has now been told up to version $4 and site $5. None if it was moved meanwhile.
UPDATE webhook.subscription
SET told_version = $4::bigint,
    told_site = $5::text,
    failures = 0,
    next_attempt_at = now()
WHERE id = $1::uuid
  AND told_version = $2::bigint
  AND told_site IS NOT DISTINCT FROM $3::text
RETURNING true
