-- One row: how many mails within an hour asked to confirm, all of them and those to one mailbox, and whether its owner refused. $1 digest of the address, $2 of the mailbox.
SELECT
    count(*),
    count(*) FILTER (WHERE address_key = $1::bytea OR mailbox_key = $2::bytea),
    EXISTS (SELECT FROM interest.refused AS r WHERE r.address_key IN ($1::bytea, $2::bytea) AND r.until > now())
FROM interest.mail
WHERE kind = 'confirm'
  AND created_at > now() - interval '1 hour'
