-- One row: an attempt is kept, of subscription $1, message $2, version $3, site $4, attempt $5, that took $6 milliseconds, was answered by $7 and came to $8. None if the subscription has gone.
INSERT INTO webhook.delivery (subscription, message, version, site, attempt, milliseconds, status, outcome)
SELECT
    s.id,
    $2::uuid,
    $3::bigint,
    $4::text,
    $5::int,
    $6::int,
    $7::int,
    $8::text
FROM webhook.subscription AS s
WHERE s.id = $1::uuid
FOR KEY SHARE
RETURNING true
