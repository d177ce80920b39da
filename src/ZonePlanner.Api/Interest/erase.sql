-- Erases everything held about an address. $1 its digest. Errors it reported stay, without it and without the answers to it;
-- that it refused mail stays until that has run out, or whoever wrote in its name could do so again.
WITH
reports AS (
    UPDATE interest.error_report
    SET address_key = NULL,
        contact = NULL,
        consent = NULL,
        confirmed_at = NULL
    WHERE address_key = $1::bytea
    RETURNING id
),
answers AS (
    DELETE FROM interest.answer
    WHERE report IN (SELECT id FROM reports)
),
mails AS (
    DELETE FROM interest.mail
    WHERE address_key = $1::bytea
),
links AS (
    DELETE FROM interest.link
    WHERE address_key = $1::bytea
)
DELETE FROM interest.expression
WHERE address_key = $1::bytea
