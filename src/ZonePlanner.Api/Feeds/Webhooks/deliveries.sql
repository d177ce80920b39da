-- One row: an attempt to tell subscription $1 of a change, the newest first; only those before number $2 unless it is null; at most $3.
SELECT json_build_object(
    'number', sent.id,
    'message', sent.message,
    'version', sent.version,
    'site', sent.site,
    'attempt', sent.attempt,
    'at', sent.at,
    'milliseconds', sent.milliseconds,
    'status', sent.status,
    'outcome', sent.outcome)
FROM webhook.delivery AS sent
WHERE sent.subscription = $1::uuid
  AND ($2::bigint IS NULL OR sent.id < $2::bigint)
ORDER BY sent.id DESC
LIMIT $3::int
