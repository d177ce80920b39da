-- No row: subscription $1 and what became of its messages are forgotten.
DELETE FROM webhook.subscription
WHERE id = $1::uuid
