-- No row: what became of attempts is forgotten after thirty days. $1 subscription.
DELETE FROM webhook.delivery
WHERE subscription = $1::uuid
  AND at < now() - interval '30 days'
