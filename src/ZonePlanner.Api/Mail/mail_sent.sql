-- A mail that the server took: what it said is gone. $1 the mail.
UPDATE interest.mail
SET letter = NULL,
    tries = tries + 1,
    sent_at = clock_timestamp(),
    failure = NULL
WHERE id = $1::uuid
