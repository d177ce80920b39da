-- A link in a mail. $1 digest of its token, $2 purpose, $3 digest of the address, $4 expression, $5 report, $6 for how long it is good.
INSERT INTO interest.link (digest, purpose, address_key, expression, report, expires_at)
VALUES ($1::bytea, $2::text, $3::bytea, $4::uuid, $5::uuid, now() + $6::interval)
