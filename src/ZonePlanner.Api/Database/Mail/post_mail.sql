-- One mail to be sent. $1 its number, $2 kind, $3 digest of the address, $4 expression, $5 report, $6 the letter, encrypted, $7 digest of the mailbox.
INSERT INTO interest.mail (id, kind, address_key, expression, report, letter, mailbox_key)
VALUES ($1::uuid, $2::text, $3::bytea, $4::uuid, $5::uuid, $6::bytea, $7::bytea)
