-- A mail that was not taken. $1 the mail, $2 why, $3 whether it is given up, $4 how long it waits otherwise.
UPDATE interest.mail
SET letter = CASE WHEN $3::boolean THEN NULL ELSE letter END,
    tries = tries + 1,
    given_up_at = CASE WHEN $3::boolean THEN clock_timestamp() END,
    failure = $2::text,
    next_at = clock_timestamp() + $4::interval
WHERE id = $1::uuid
